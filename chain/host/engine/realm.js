// Runs before any bundle. Leaves of the language what modules need and what is the same on every machine and every engine:
// docs/spec/determinism.md is the list, and its test compares the two. Then it freezes what is left.
(function (bounds) {
  'use strict';
  const { getOwnPropertyNames, getOwnPropertySymbols, getOwnPropertyDescriptor, defineProperty, getPrototypeOf, freeze } = Object;
  const functionPrototype = getPrototypeOf(getPrototypeOf);
  const ownKeys = (object) => getOwnPropertyNames(object).concat(getOwnPropertySymbols(object));

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
    'Symbol', 'SyntaxError', 'TypeError', 'Uint8Array', 'globalThis', 'undefined', 'NaN', 'Infinity', '$check', '$count', '$object', '$array'];

  const keep = (object, names, label) => {
    for (const key of ownKeys(object)) {
      if (names.includes(key)) continue;
      if (typeof object === 'function' && (key === 'name' || key === 'length')) continue;
      const { configurable, writable, value } = getOwnPropertyDescriptor(object, key);
      // Constants such as Number.EPSILON cannot be removed, and do no harm.
      if (!configurable && writable === false && typeof value !== 'object' && typeof value !== 'function') continue;
      if (!configurable) throw new Error(label + ' has ' + String(key) + ', which cannot be removed');
      delete object[key];
    }
  };

  // Functions that work for as long as their input is, or make as much as they are told, get a bound first.
  const redefine = (object, name, value) => defineProperty(object, name, { value, writable: true, enumerable: false, configurable: true });
  const arrayPrototype = Array.prototype;
  for (const name of kept['Array.prototype']) {
    const original = arrayPrototype[name];
    if (name === 'constructor' || name === 'length' || typeof original !== 'function') continue;
    if (name === 'join') redefine(arrayPrototype, name, bounds.join(original));
    else redefine(arrayPrototype, name, bounds.array(original));
  }
  const BoundedBigInt = bounds.bigInt(BigInt);
  const BoundedArray = bounds.noConstructor('Array');
  const BoundedUint8Array = bounds.uint8Array(Uint8Array);
  const typedArray = getPrototypeOf(Uint8Array);
  const adopt = (bounded, original, name) => {
    for (const key of kept[name]) {
      const descriptor = getOwnPropertyDescriptor(original, key);
      if (descriptor !== undefined) defineProperty(bounded, key, descriptor);
    }
    redefine(original.prototype, 'constructor', bounded);
    redefine(globalThis, name, bounded);
  };
  adopt(BoundedBigInt, BigInt, 'BigInt');
  adopt(BoundedArray, Array, 'Array');
  adopt(BoundedUint8Array, Uint8Array, 'Uint8Array');

  const hidden = [
    [typedArray.prototype, kept['TypedArray.prototype'], 'TypedArray.prototype'],
    [getPrototypeOf(function* () {}), [], 'GeneratorFunction.prototype'],
    [getPrototypeOf(async function () {}), [], 'AsyncFunction.prototype'],
  ];
  const visible = [];
  for (const name of Object.keys(kept)) {
    if (name === 'TypedArray.prototype') continue;
    const object = name.endsWith('.prototype') ? (name === 'Function.prototype' ? functionPrototype : globalThis[name.slice(0, -10)].prototype) : globalThis[name];
    visible.push([object, kept[name], name]);
  }
  for (const [object, names, label] of hidden.concat(visible)) keep(object, names, label);
  keep(globalThis, globals, 'the global object');

  // Freeze everything that can be reached from what is left.
  const seen = new Set();
  const roots = [globalThis, functionPrototype];
  function reach(value) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    roots.push(value);
  }
  const iterators = [[][Symbol.iterator](), ''[Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator]()];
  for (const iterator of iterators) reach(getPrototypeOf(iterator));
  reach(typedArray);
  for (const [object] of hidden) reach(object);
  while (roots.length > 0) {
    const object = roots.pop();
    const parent = getPrototypeOf(object);
    if (parent !== null) reach(parent);
    for (const key of ownKeys(object)) {
      const descriptor = getOwnPropertyDescriptor(object, key);
      reach(descriptor.value);
      reach(descriptor.get);
      reach(descriptor.set);
    }
    freeze(object);
  }
});
