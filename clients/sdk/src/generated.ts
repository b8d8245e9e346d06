// The only file that knows where generated code lives.
export { codecs } from '../../../proto/gen/ts/codecs.js';
export type { WireCodec } from '../../../proto/gen/ts/codecs.js';
export { aminoNames, enumNumbers, fieldPlans } from '../../../proto/gen/ts/fields.js';
export type { FieldKind, FieldPlan } from '../../../proto/gen/ts/fields.js';
export { services } from '../../../proto/gen/modules/index.ts';
export type { EnumTypes, MessageTypes, Services } from '../../../proto/gen/modules/index.ts';
