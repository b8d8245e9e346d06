export type FieldKind = 'string' | 'number' | 'bigint' | 'amount' | 'boolean' | 'Uint8Array' | 'enum' | 'message';
/** How one field is named and typed: `name` in TypeScript and JSON, `protoName` in events and amino; `type` of enums and messages. */
export interface FieldPlan {
    readonly name: string;
    readonly protoName: string;
    readonly kind: FieldKind;
    readonly type?: string;
    readonly isList?: boolean;
    readonly canBeAbsent?: boolean;
    /** Amino JSON leaves empty fields out, except those marked: an empty list is then null, or [] for coins. */
    readonly emptyInAmino?: 'null' | 'list';
}
/** Full name of a message -> its fields as the protobuf file lists them. */
export declare const fieldPlans: {
    readonly [typeName: string]: readonly FieldPlan[];
};
/** Full name of an enum -> value name -> number. */
export declare const enumNumbers: {
    readonly [typeName: string]: {
        readonly [valueName: string]: number;
    };
};
/** Full name of a message -> its name in amino JSON. */
export declare const aminoNames: {
    readonly [typeName: string]: string;
};
