// A tiny module whose due items fail in every way: an item's second key part picks how.
(function (host) {
  var $steps = 1000000, $exhausted = host.exhausted;
  var due = 0, notes = 1;
  function recurse(n) { if (--$steps < 0) $exhausted(); return 1 + recurse(n + 1); }
  function fail(how, ctx) {
    switch (how) {
      case 1n: throw { isModuleError: true, codespace: 'guestbook', code: 9, message: 'refused' };
      case 2n: throw new Error('a bug');
      case 3n: for (;;) { if (--$steps < 0) $exhausted(); }
      case 4n: return recurse(0);
      case 5n: { var s = 'x'; for (;;) { if (--$steps < 0) $exhausted(); s = s + s; } }
      case 6n: if (ctx.host.get(notes, ['mended']) === undefined) throw new Error('not yet');
    }
  }
  return {
    name: 'guestbook', version: 1, errors: { Refused: 9, InvalidGenesis: 10 }, ports: [],
    collections: [
      { name: 'due', prefix: 1, key: ['u64', 'u64'], value: 'string' },
      { name: 'notes', prefix: 2, key: ['string'], value: 'string' },
    ],
    messages: {
      'marspace.guestbook.v1.MsgSignBook': function (ctx, msg) { ctx.host.set(notes, [msg.text], ctx.sender); return { id: 1n }; },
      'marspace.guestbook.v1.MsgUpdateParams': function () { return {}; },
    },
    queries: {
      Params: function () { return { params: { feeAmount: 0n } }; },
      Entry: function (ctx, request) { throw new Error('no entries'); }, Entries: function () { return {}; },
    },
    functions: {}, beginBlock: [],
    endBlock: [{ name: 'due', collection: 0, max: function () { return 20n; }, run: function (ctx, key, value) {
      ctx.host.set(notes, ['ran ' + key[1]], value);
      ctx.host.emit('EntryExpired', { id: key[1], author: '' });
      fail(key[1], ctx);
    } }],
    genesis: [], initGenesis: function () {}, exportGenesis: function () { return { params: { feeAmount: 0n } }; }, defaultGenesis: function () { return { params: { feeAmount: 0n } }; },
    migrations: {}, invariants: { fine: function () {}, bad: function (ctx) { return ctx.host.has(notes, ['ran 1']) ? 'it ran' : undefined; } },
    enter: function (budget, fn, ctx, arg) { $steps = budget; return fn(ctx, arg); },
    remaining: function () { return $steps; }, setRemaining: function (n) { $steps = n; },
  };
})
