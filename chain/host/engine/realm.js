// Runs before any bundle. Leaves of the language what modules need and what is the same on every machine and every engine:
// docs/spec/determinism.md is the list, and its test compares the two. Then it freezes what is left.
(function (bounds) {
  'use strict';
  const { getOwnPropertyNames, getOwnPropertySymbols, getOwnPropertyDescriptor, defineProperty, getPrototypeOf, freeze } = Object;
  const functionPrototype = getPrototypeOf(getPrototypeOf);
  // The language's own, as they were before this script changes them.
  const PlainSet = Set;

  const kept = {
    Object: ['prototype', 'assign', 'defineProperty', 'entries', 'freeze', 'fromEntries', 'getOwnPropertyDescriptor', 'getOwnPropertyNames',
      'getPrototypeOf', 'hasOwn', 'is', 'isFrozen', 'keys', 'values'],
    'Object.prototype': ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toString', 'valueOf'],
    'Function.prototype': ['apply', 'call', Symbol.hasInstance],
    Array: ['prototype', 'isArray', 'of'],
    'Array.prototype': ['constructor', 'length', 'at', 'concat', 'entries', 'every', 'fill', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex',
      'flatMap', 'forEach', 'includes', 'indexOf', 'join', 'keys', 'lastIndexOf', 'map', 'pop', 'push', 'reduce', 'reduceRight', 'reverse',
      'shift', 'slice', 'some', 'sort', 'splice', 'unshift', 'values', Symbol.iterator],
    String: ['prototype', 'fromCharCode', 'fromCodePoint'],
    'String.prototype': ['constructor', 'length', 'at', 'charAt', 'charCodeAt', 'codePointAt', 'endsWith', 'includes', 'indexOf', 'lastIndexOf',
      'slice', 'split', 'startsWith', 'substring', 'toString', 'trim', 'trimEnd', 'trimStart', 'valueOf', Symbol.iterator],
    Number: ['prototype', 'isInteger', 'isSafeInteger', 'MAX_SAFE_INTEGER', 'MIN_SAFE_INTEGER'],
    'Number.prototype': ['constructor', 'toString', 'valueOf'],
    BigInt: ['prototype', 'asIntN', 'asUintN'],
    'BigInt.prototype': ['constructor', 'toString', 'valueOf', Symbol.toStringTag],
    Boolean: ['prototype'],
    'Boolean.prototype': ['constructor', 'toString', 'valueOf'],
    Symbol: ['prototype', 'hasInstance', 'iterator', 'toPrimitive', 'toStringTag'],
    'Symbol.prototype': ['constructor', 'description', 'toString', 'valueOf', Symbol.toPrimitive, Symbol.toStringTag],
    Map: ['prototype', Symbol.species],
    'Map.prototype': ['constructor', 'clear', 'delete', 'entries', 'forEach', 'get', 'has', 'keys', 'set', 'size', 'values', Symbol.iterator, Symbol.toStringTag],
    Set: ['prototype', Symbol.species],
    'Set.prototype': ['constructor', 'add', 'clear', 'delete', 'entries', 'forEach', 'has', 'keys', 'size', 'values', Symbol.iterator, Symbol.toStringTag],
    Uint8Array: ['prototype', 'BYTES_PER_ELEMENT', 'of'],
    'Uint8Array.prototype': ['constructor', 'BYTES_PER_ELEMENT'],
    'TypedArray.prototype': ['at', 'entries', 'every', 'fill', 'filter', 'find', 'findIndex', 'forEach', 'includes', 'indexOf', 'keys', 'lastIndexOf',
      'length', 'map', 'reduce', 'reverse', 'set', 'slice', 'some', 'subarray', 'values', Symbol.iterator, Symbol.toStringTag],
    Math: ['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'sign', 'trunc', Symbol.toStringTag],
    Error: ['prototype'],
    'Error.prototype': ['constructor', 'message', 'name'],
    RangeError: ['prototype'],
    'RangeError.prototype': ['constructor', 'message', 'name'],
    ReferenceError: ['prototype'],
    'ReferenceError.prototype': ['constructor', 'message', 'name'],
    SyntaxError: ['prototype'],
    'SyntaxError.prototype': ['constructor', 'message', 'name'],
    TypeError: ['prototype'],
    'TypeError.prototype': ['constructor', 'message', 'name'],
  };
  const globals = ['Array', 'BigInt', 'Boolean', 'Error', 'Map', 'Math', 'Number', 'Object', 'RangeError', 'ReferenceError', 'Set', 'String',
    'Symbol', 'SyntaxError', 'TypeError', 'Uint8Array', 'globalThis', 'undefined', 'NaN', 'Infinity', '$check', '$count', '$power', '$spread', '$copied', '$kept', '$object', '$array'];

  // Functions that work for as long as their input is, or make as much as they are told, get a bound first.
  const redefine = (object, name, value) => defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });
  const typedArray = getPrototypeOf(Uint8Array);
  const bounded = [
    ['array', Array.prototype, kept['Array.prototype']],
    ['string', String.prototype, ['endsWith', 'includes', 'indexOf', 'lastIndexOf', 'slice', 'split', 'startsWith', 'substring', 'trim', 'trimEnd', 'trimStart']],
    ['bytes', typedArray.prototype, ['every', 'fill', 'filter', 'find', 'findIndex', 'forEach', 'includes', 'indexOf', 'lastIndexOf', 'map', 'reduce',
      'reverse', 'set', 'slice', 'some']],
    ['object', Object, ['assign', 'entries', 'freeze', 'fromEntries', 'getOwnPropertyNames', 'isFrozen', 'keys', 'values']],
    ['collection', Map.prototype, ['forEach']],
    ['collection', Set.prototype, ['forEach']],
    ['bits', BigInt, ['asIntN', 'asUintN']],
    ['bits', BigInt.prototype, ['toString']],
    ['apply', functionPrototype, ['apply']],
  ];
  for (let i = 0; i < bounded.length; i++) {
    const [kind, object, names] = bounded[i];
    for (let j = 0; j < names.length; j++) {
      const original = object[names[j]];
      if (typeof original !== 'function' || names[j] === 'constructor' || typeof names[j] === 'symbol') continue;
      redefine(object, names[j], bounds.bounded(kind, names[j], original));
    }
  }
  redefine(Array.prototype, Symbol.iterator, Array.prototype.values);
  const replacements = [
    ['BigInt', bounds.bigInt(BigInt)],
    ['Array', bounds.noConstructor('Array')],
    ['Uint8Array', bounds.uint8Array(Uint8Array)],
    ['Map', bounds.iterable(Map)],
    ['Set', bounds.iterable(Set)],
    ['String', bounds.text(String)],
  ];
  for (let i = 0; i < replacements.length; i++) {
    const [name, replacement] = replacements[i];
    const original = globalThis[name];
    for (let j = 0; j < kept[name].length; j++) {
      const descriptor = getOwnPropertyDescriptor(original, kept[name][j]);
      if (descriptor !== undefined) defineProperty(replacement, kept[name][j], descriptor);
    }
    redefine(original.prototype, 'constructor', replacement);
    redefine(globalThis, name, replacement);
  }

  // What is not kept goes.
  const remove = (object, names, label, keys) => {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (names.has(key) || (typeof object === 'function' && (key === 'name' || key === 'length'))) continue;
      const { configurable, writable, value } = getOwnPropertyDescriptor(object, key);
      if (configurable) delete object[key];
      // Constants such as Number.EPSILON cannot be removed, and do no harm.
      else if (writable !== false || typeof value === 'object' || typeof value === 'function') throw new Error(label + ' has ' + String(key) + ', which cannot be removed');
    }
  };
  const removeAll = (object, names, label) => {
    const wanted = new PlainSet(names);
    remove(object, wanted, label, getOwnPropertyNames(object));
    remove(object, wanted, label, getOwnPropertySymbols(object));
  };
  const hidden = [
    [typedArray.prototype, kept['TypedArray.prototype'], 'TypedArray.prototype'],
    [getPrototypeOf(function* () {}), [], 'GeneratorFunction.prototype'],
    [getPrototypeOf(async function () {}), [], 'AsyncFunction.prototype'],
  ];
  for (let i = 0; i < hidden.length; i++) removeAll(hidden[i][0], hidden[i][1], hidden[i][2]);
  const labels = getOwnPropertyNames(kept);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label === 'TypedArray.prototype') continue;
    const dot = label.lastIndexOf('.');
    const owner = label === 'Function.prototype' ? functionPrototype : globalThis[dot === -1 ? label : label.slice(0, dot)];
    removeAll(dot === -1 || label === 'Function.prototype' ? owner : owner.prototype, kept[label], label);
  }
  removeAll(globalThis, globals, 'the global object');

  // Freezes everything that can be reached from some values. What keeps what it is told and cannot be frozen is refused.
  const objectPrototype = Object.prototype;
  const keepers = [Map.prototype, Set.prototype, Uint8Array.prototype];
  const iterators = [[][Symbol.iterator](), ''[Symbol.iterator](), new PlainSet().values(), new PlainSet().entries()];
  for (let i = 0; i < iterators.length; i++) iterators[i] = getPrototypeOf(iterators[i]);
  const mapIterator = getPrototypeOf(new Map()[Symbol.iterator]());
  const freezeAll = (...values) => {
    const queue = values;
    let left = queue.length;
    while (left > 0) {
      const value = queue[--left];
      if ((typeof value !== 'object' && typeof value !== 'function') || !bounds.isNew(value)) continue;
      const parent = getPrototypeOf(value);
      for (let i = 0; i < keepers.length && parent !== functionPrototype; i++) {
        if (parent === keepers[i]) throw new TypeError('a ' + parent.constructor.name + ' that the whole module shares would keep what a call leaves in it');
      }
      for (let i = 0; i < iterators.length && parent !== functionPrototype; i++) {
        if (parent === iterators[i] || parent === mapIterator) throw new TypeError('an iterator that the whole module shares would go on where a call left it');
      }
      if (parent !== null && parent !== functionPrototype && parent !== objectPrototype) queue[left++] = parent;
      for (let symbols = 0; symbols < 2; symbols++) {
        const keys = symbols === 0 ? getOwnPropertyNames(value) : getOwnPropertySymbols(value);
        for (let i = 0; i < keys.length; i++) {
          // Text and numbers need no freezing, and what is read of a plain property is what it holds.
          const key = keys[i];
          if (typeof value === 'function' && (key === 'name' || key === 'length')) continue;
          const descriptor = getOwnPropertyDescriptor(value, key);
          const held = descriptor.value;
          if (typeof held === 'object' || typeof held === 'function') queue[left++] = held;
          else if (held === undefined) {
            queue[left++] = descriptor.get;
            queue[left++] = descriptor.set;
          }
        }
      }
      freeze(value);
    }
  };
  freezeAll(globalThis, functionPrototype, objectPrototype, typedArray, mapIterator, ...iterators);
  for (let i = 0; i < hidden.length; i++) freezeAll(hidden[i][0]);
  return { freezeAll, arrayIterator: Array.prototype[Symbol.iterator], power: (base, exponent) => base ** exponent };
});
