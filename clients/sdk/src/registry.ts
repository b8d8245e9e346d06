import { Registry, type GeneratedType } from '@cosmjs/proto-signing';
import { AminoTypes, createDefaultAminoConverters, defaultRegistryTypes, type AminoConverters } from '@cosmjs/stargate';
import { fromAmino, toAmino } from './amino.ts';
import { aminoNames, codecs, services, type WireCodec } from './generated.ts';
import { fromWire, toWire } from './wire.ts';

/** Full names of all messages that a transaction can carry. */
export function listMsgNames(): string[] {
  return Object.entries(services)
    .filter(([name]) => name.endsWith('.Msg'))
    .flatMap(([, methods]) => Object.values(methods as { [method: string]: { request: string } }).map((method) => method.request));
}

function requireCodec(typeName: string): WireCodec {
  const codec = codecs[typeName];
  if (codec === undefined) throw new Error(`${typeName} is not a message of Marspace`);
  return codec;
}

/** CosmJS hands values over as applications hold them: in our shape, with amounts as bigint. */
function createGeneratedType(typeName: string): GeneratedType {
  const codec = requireCodec(typeName);
  return {
    encode: (message: Record<string, unknown>) => codec.encode(codec.fromPartial(toWire(typeName, message))) as never,
    decode: (input: Uint8Array) => fromWire(typeName, codec.decode(input)),
    fromPartial: (message: Record<string, unknown>) => message,
  } as GeneratedType;
}

/** A CosmJS registry of the stock messages and ours. */
export function createRegistry(): Registry {
  const ours = listMsgNames().map((name): [string, GeneratedType] => [`/${name}`, createGeneratedType(name)]);
  return new Registry([...defaultRegistryTypes, ...ours]);
}

/** Amino JSON of the stock messages and ours, for wallets and Ledgers that sign that form. */
export function createAminoTypes(): AminoTypes {
  const converters: AminoConverters = { ...createDefaultAminoConverters() };
  for (const name of listMsgNames()) {
    const aminoType = aminoNames[name];
    if (aminoType === undefined) continue;
    converters[`/${name}`] = {
      aminoType,
      toAmino: (value: Record<string, unknown>) => toAmino(name, value),
      fromAmino: (value: Record<string, unknown>) => fromAmino(name, value),
    };
  }
  return new AminoTypes(converters);
}
