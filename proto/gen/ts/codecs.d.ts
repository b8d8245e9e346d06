/** Wire form of one message, in telescope's own value shape. */
export interface WireCodec {
    readonly encode: (message: any) => {
        finish(): Uint8Array;
    };
    readonly decode: (input: Uint8Array) => any;
    readonly fromPartial: (object: any) => any;
}
/** Full name of a message -> its codec. */
export declare const codecs: {
    readonly [typeName: string]: WireCodec;
};
