import {
  type DescEnum,
  type DescField,
  type DescMessage,
  getExtension,
  hasExtension,
  type FileRegistry,
  ScalarType,
} from '@bufbuild/protobuf';

/** How one field crosses between protobuf and JavaScript: docs/spec/host-abi.md, section 2. */
export interface FieldPlan {
  readonly no: number;
  /** Name in JavaScript: lowerCamelCase. */
  readonly name: string;
  /** Name in the protobuf file, which typed events carry. */
  readonly protoName: string;
  readonly kind: 'int' | 'scalar' | 'enum' | 'message';
  readonly scalar: ScalarType;
  readonly enum: EnumPlan | undefined;
  readonly message: MessagePlan | undefined;
  readonly isList: boolean;
  readonly isPacked: boolean;
  /** A message that is always there and always written: (gogoproto.nullable) = false. */
  readonly isAlwaysPresent: boolean;
  /** Absent is a state of its own: a oneof member or a field with the word `optional`. */
  readonly isOptional: boolean;
  readonly isOneof: boolean;
}

export interface EnumPlan {
  readonly typeName: string;
  readonly nameByNumber: ReadonlyMap<number, string>;
  readonly numberByName: ReadonlyMap<string, number>;
}

export interface MessagePlan {
  readonly typeName: string;
  /** In number order, as the canonical encoding wants them. */
  readonly fields: FieldPlan[];
  readonly byNumber: Map<number, FieldPlan>;
  readonly byName: Map<string, FieldPlan>;
  /** In the order of the file, as the SDK's JSON wants them. */
  readonly declared: FieldPlan[];
}

/** Plans of every message type that modules use, made on first use. */
export class Plans {
  readonly registry: FileRegistry;
  readonly #messages = new Map<string, MessagePlan>();
  readonly #enums = new Map<string, EnumPlan>();

  constructor(registry: FileRegistry) {
    this.registry = registry;
  }

  /** Throws for a name that no descriptor has and for fields that modules cannot hold. */
  requireMessage(typeName: string): MessagePlan {
    const known = this.#messages.get(typeName);
    if (known !== undefined) return known;
    const descriptor = this.registry.getMessage(typeName);
    if (descriptor === undefined) throw new Error(`there is no message type ${typeName}`);
    return this.#planMessage(descriptor);
  }

  requireEnum(typeName: string): EnumPlan {
    const known = this.#enums.get(typeName);
    if (known !== undefined) return known;
    const descriptor = this.registry.getEnum(typeName);
    if (descriptor === undefined) throw new Error(`there is no enum ${typeName}`);
    return this.#planEnum(descriptor);
  }

  #planEnum(descriptor: DescEnum): EnumPlan {
    const plan: EnumPlan = {
      typeName: descriptor.typeName,
      nameByNumber: new Map(descriptor.values.map((value) => [value.number, value.name])),
      numberByName: new Map(descriptor.values.map((value) => [value.name, value.number])),
    };
    this.#enums.set(descriptor.typeName, plan);
    return plan;
  }

  #planMessage(descriptor: DescMessage): MessagePlan {
    if (descriptor.typeName === 'google.protobuf.Timestamp' || descriptor.typeName === 'google.protobuf.Duration') {
      throw new Error(`${descriptor.typeName} is banned in modules, use a uint64 of seconds`);
    }
    const plan: MessagePlan = { typeName: descriptor.typeName, fields: [], byNumber: new Map(), byName: new Map(), declared: [] };
    // Before the fields, because a message may hold itself.
    this.#messages.set(descriptor.typeName, plan);
    for (const descField of descriptor.fields) {
      const field = this.#planField(descField);
      plan.declared.push(field);
      plan.byNumber.set(field.no, field);
      plan.byName.set(field.name, field);
    }
    plan.fields.push(...plan.declared.toSorted((a, b) => a.no - b.no));
    return plan;
  }

  #planField(field: DescField): FieldPlan {
    const where = `${field.parent.typeName}.${field.name}`;
    if (field.fieldKind === 'map') throw new Error(`${where}: maps are banned, use a repeated message`);
    const scalar = field.scalar ?? ScalarType.STRING;
    if (scalar === ScalarType.DOUBLE || scalar === ScalarType.FLOAT)
      throw new Error(`${where}: fractions are banned, use an integer in a smaller unit`);
    const isInt = field.scalar === ScalarType.STRING && this.#findOption(field, 'cosmos_proto.scalar') === 'cosmos.Int';
    const isMessage = field.message !== undefined;
    return {
      no: field.number,
      name: field.jsonName,
      protoName: field.name,
      kind: isMessage ? 'message' : field.enum !== undefined ? 'enum' : isInt ? 'int' : 'scalar',
      scalar,
      enum: field.enum === undefined ? undefined : this.requireEnum(field.enum.typeName),
      message: field.message === undefined ? undefined : this.requireMessage(field.message.typeName),
      isList: field.fieldKind === 'list',
      isPacked: field.fieldKind === 'list' && field.packed,
      isAlwaysPresent: isMessage && this.#findOption(field, 'gogoproto.nullable') === false,
      isOptional: field.oneof !== undefined || field.proto.proto3Optional === true,
      isOneof: field.oneof !== undefined,
    };
  }

  #findOption(field: DescField, name: string): unknown {
    const extension = this.registry.getExtension(name);
    const options = field.proto.options;
    if (extension === undefined) throw new Error(`the image has no option ${name}: run npm run generate`);
    return options !== undefined && hasExtension(options, extension) ? getExtension(options, extension) : undefined;
  }
}
