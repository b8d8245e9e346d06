// A tiny module whose code misbehaves: a due item's second key part, or a message's text, picks how.
(function (host) {
  var $steps = 1000000, $exhausted = host.exhausted;
  var due = 0, notes = 1, entries = 2;
  function entry(changes) {
    return Object.assign({ id: 1n, author: '', text: 'x', signedAtHeight: 1n, expiresAtHeight: 2n }, changes);
  }
  function forged(changes) {
    return Object.assign({ isModuleError: true, codespace: 'guestbook', code: 9, message: 'forged' }, changes);
  }
  function good(ctx) { ctx.host.set(entries, [7n], entry({ id: 7n })); }
  function grow(value, how) { for (;;) { if (--$steps < 0) $exhausted(); value = how(value); } }
  var cases = {
    0: good,
    999: good,
    1: function () { new Array(4e9); },
    2: function () { grow([1], function (a) { return [].concat(a, a); }); },
    3: function () { grow([], function (a) { a.push(1); return a; }); },
    4: function () { grow(3n, function (n) { return n * n; }); },
    5: function () { return 1n << 1000000000n; },
    6: function () { return 10n ** 1000000000n; },
    7: function () { grow('x', function (s) { return s + s; }); },
    8: function () { return 'x'.repeat(1e9); },
    9: function () { return new Uint8Array(4e9); },
    20: function (ctx) { ctx.host.set(entries, [1n], 7); },
    21: function (ctx) { ctx.host.set(entries, [1n], undefined); },
    22: function (ctx) { ctx.host.set(entries, [1n], entry({ id: 1 })); },
    23: function (ctx) { ctx.host.set(entries, [1n], entry({ id: -1n })); },
    24: function (ctx) { ctx.host.set(entries, [1n], entry({ text: 5n })); },
    25: function (ctx) { ctx.host.set(entries, [1n], entry({ more: 1n })); },
    26: function (ctx) { ctx.host.set(entries, ['one'], entry({})); },
    27: function (ctx) { ctx.host.set(entries, [1n << 64n], entry({})); },
    28: function (ctx) { ctx.host.set(notes, ['a'], 5n); },
    29: function (ctx) { ctx.host.set(9, ['a'], 'x'); },
    30: function (ctx) { ctx.host.emit('EntryExpired', { id: 'one', author: '' }); },
    31: function (ctx) { ctx.host.emit('EntryExpired', { id: 1n, author: 7n }); },
    32: function (ctx) { ctx.host.emit('EntryExpired', 7); },
    33: function (ctx) { ctx.host.emit('NoEvent', {}); },
    40: function () { throw undefined; },
    41: function () { throw null; },
    42: function () { throw 'guestbook/9'; },
    43: function () { throw forged({ code: 0 }); },
    44: function () { throw forged({ code: -1 }); },
    45: function () { throw forged({ code: 4294967296 }); },
    46: function () { throw forged({ code: 9n }); },
    47: function () { throw forged({ code: '9' }); },
    48: function () { throw forged({ codespace: '' }); },
    49: function () { var s = 'x'; for (var i = 0; i < 7; i++) s = s + s; throw forged({ codespace: s }); },
    50: function () { throw forged({ codespace: undefined }); },
    51: function () { throw forged({ message: 7 }); },
    52: function () { throw forged({ isModuleError: 'yes' }); },
    53: function () { throw { isModuleError: true }; },
    54: function () { throw Object.freeze([forged({})]); },
    55: function () { throw forged({}); },
    60: function () { return 7; },
    61: function () { return { id: '1' }; },
    62: function () { return { id: 1n, more: 1n }; },
    63: function () { return null; },
  };
  var bounds = {
    throws: function () { throw new Error('a bug'); },
    refuses: function () { throw forged({}); },
    loops: function () { grow(0, function (n) { return n; }); },
    text: function () { return 'many'; },
    negative: function () { return -1n; },
    gigantic: function () { return 1n << 64n; },
    writes: function (ctx) { ctx.host.set(notes, ['max wrote'], 'x'); return 1n; },
  };
  return {
    name: 'guestbook', version: 1, errors: { Refused: 9 }, ports: [],
    collections: [
      { name: 'due', prefix: 1, key: ['u64', 'u64'], value: 'string' },
      { name: 'notes', prefix: 2, key: ['string'], value: 'string' },
      { name: 'entries', prefix: 3, key: ['u64'], value: 'marspace.guestbook.v1.Entry' },
      { name: 'unsure', prefix: 4, key: ['u64', 'u64'], value: 'string' },
    ],
    messages: {
      'marspace.guestbook.v1.MsgSignBook': function (ctx, msg) {
        ctx.host.set(notes, ['wrote ' + msg.text], 'x');
        ctx.host.emit('BookSigned', { id: 1n, author: ctx.sender });
        var result = cases[msg.text](ctx);
        return result === undefined ? { id: 1n } : result;
      },
      'marspace.guestbook.v1.MsgUpdateParams': function () { return {}; },
    },
    queries: {
      Params: function () { return { params: { feeAmount: 0n } }; },
      Entry: function (ctx, request) { return { entry: ctx.host.get(entries, [request.id]) }; }, Entries: function () { return {}; },
    },
    functions: {}, beginBlock: [],
    endBlock: [
      { name: 'unsure', collection: 3, max: function (ctx) {
        var bound = bounds[ctx.host.get(notes, ['max'])];
        return bound === undefined ? 5n : bound(ctx);
      }, run: function (ctx, key) { ctx.host.set(notes, ['unsure ran'], 'x'); } },
      { name: 'due', collection: 0, max: function () { return 1000n; }, run: function (ctx, key) {
        ctx.host.set(notes, ['wrote ' + key[1]], 'x');
        ctx.host.emit('EntryExpired', { id: key[1], author: '' });
        cases[key[1]](ctx);
      } },
    ],
    genesis: [], initGenesis: function () {}, exportGenesis: function () { return { params: { feeAmount: 0n } }; }, defaultGenesis: function () { return { params: { feeAmount: 0n } }; },
    migrations: {}, invariants: {},
    enter: function (budget, fn, ctx, arg) { $steps = budget; return fn(ctx, arg); },
    remaining: function () { return $steps; }, setRemaining: function (n) { $steps = n; },
  };
})
