// A tiny module for the engine's tests, metered as the bundler does it. MsgChallengeDeal picks what happens by its dealId.
(function (host) {
  var $steps = 1000000, $exhausted = host.exhausted;
  var kept = 0;
  var deals = 0, index = 1, due = 2, texts = 3, faulty = 4;
  function refusal(codespace, code, message) {
    if (--$steps < 0) $exhausted();
    var error = new Error(message);
    Object.defineProperty(error, 'isModuleError', { value: true, enumerable: true });
    Object.defineProperty(error, 'codespace', { value: codespace, enumerable: true });
    Object.defineProperty(error, 'code', { value: code, enumerable: true });
    return error;
  }
  function recurse(n) { if (--$steps < 0) $exhausted(); return 1 + recurse(n + 1); }
  var cases = {
    1: function (ctx) { throw refusal('storage', 7, 'refused'); },
    2: function (ctx) { throw new Error('a bug'); },
    3: function (ctx) { for (;;) { if (--$steps < 0) $exhausted(); } },
    4: function (ctx) { return recurse(0); },
    5: function (ctx) { var s = 'x'; for (;;) { if (--$steps < 0) $exhausted(); s = s + s; } },
    6: function (ctx) { var a = [1]; for (;;) { if (--$steps < 0) $exhausted(); a = [].concat(a, a); } },
    7: function (ctx) { var b = 3n; for (;;) { if (--$steps < 0) $exhausted(); b = b * b; } },
    8: function (ctx) { Array.prototype.map = function () { return 1; }; },
    9: function (ctx) { Object.defineProperty(Object.prototype, 'x', { value: 1 }); },
    10: function (ctx) { globalThis.leak = 1; },
    11: function (ctx) { for (;;) { if (--$steps < 0) $exhausted(); ctx.host.branch(function () { for (;;) { if (--$steps < 0) $exhausted(); } }); ctx.host.set(texts, ['caught'], 'x'); } },
    12: function (ctx) { throw { isModuleError: true, codespace: 'storage', code: 1.5, message: 'odd' }; },
    13: function (ctx) { throw { isModuleError: true, codespace: 7, code: 3, message: 'odd' }; },
    14: function (ctx) { throw { isModuleError: true, codespace: 'storage', get code() { throw 1; }, message: 'odd' }; },
    15: function (ctx) { throw { isModuleError: true, codespace: 'storage', get code() { for (;;) { if (--$steps < 0) $exhausted(); } }, message: 'odd' }; },
    16: function (ctx) { throw Object.assign(Object.fromEntries([]), { isModuleError: 1, codespace: 'storage', code: 3, message: 'm' }); },
    17: function (ctx) { throw undefined; },
    18: function (ctx) { return 7; },
    19: function (ctx) { return { challengeId: 5 }; },
    20: function (ctx) { return { challengeId: 5n, more: 1 }; },
    21: function (ctx) { return { get challengeId() { return ctx.host.get(deals, 1); } }; },
    22: function (ctx) { ctx.height = 1n; },
    23: function (ctx) { ctx.host.get = 1; },
    24: function (ctx) { ctx.host.set(texts, ['a'], 'x'.at(0)); ctx.host.set(99, ['a'], 'x'); },
    25: function (ctx) { ctx.host.bank('collect', ctx.sender, 'amaspc', 1000000n); },
    26: function (ctx) { ctx.host.bank('steal', ctx.sender); },
    27: function (ctx) { var a = []; a[4294967290] = 1; return a.indexOf(5); },
    28: function (ctx) { new Uint8Array(4e9); },
    29: function (ctx) { new Array(4e9); },
    30: function (ctx) { var a = []; for (var i = 0; i < 200000; i++) { if (--$steps < 0) $exhausted(); a = [a]; } return String(a) + a.join(','); },
    31: function (ctx) { var e = new Error('x'); for (var i = 0; i < 200000; i++) { if (--$steps < 0) $exhausted(); e = new Error(e.name, e); } String(e); },
    32: function (ctx) { BigInt('9'.at(0) + '1'.at(0)); var s = '9'; for (var i = 0; i < 12; i++) s = s + s; BigInt(s); },
    33: function (ctx) { (function () {}).constructor('return 1')(); },
    34: function (ctx) { ctx.host.branch(function () { ctx.host.set(texts, ['gone'], 'x'); ctx.host.exhausted(); }); },
    35: function (ctx) { ctx.host.branch(function () { throw new Error('a bug'); }); },
    36: function (ctx) {
      for (var i = 0; i < 100; i++) { if (--$steps < 0) $exhausted(); ctx.host.branch(function () { return ctx.host.get(texts, ['t' + i]); }); }
      return { challengeId: 36n };
    },
    37: function (ctx) {
      var made = ctx.host.branch(function () { ctx.host.set(texts, ['undone'], 'x'); ctx.host.emit('HostResumed', { host: ctx.sender }); throw refusal('storage', 9, 'no'); });
      ctx.host.set(texts, ['why'], made.codespace + '/' + made.code + '/' + made.message + '/' + made.ok);
      var done = ctx.host.branch(function () { ctx.host.set(texts, ['done'], 'x'); return 11n; });
      return { challengeId: done.value };
    },
    38: function (ctx) { kept = kept + 1; ctx.host.set(texts, ['kept'], 'n' + kept); return { challengeId: 0n }; },
    39: function (ctx) { ctx.host.set(texts, ['big'], 'xxxxxxxx'); var s = 'xxxxxxxx'; for (var i = 0; i < 14; i++) s = s + s; ctx.host.set(texts, ['big'], s); },
    40: function (ctx) { var o = {}; for (var i = 0; i < 10; i++) { o = { next: o }; } ctx.host.set(deals, [1n], o); },
    41: function (ctx) { [3, 2, 1].sort(function () { for (;;) { if (--$steps < 0) $exhausted(); } }); },
    43: function (ctx) {
      var ran = 0, codes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (var i = 0; i < 40; i++) {
        if (--$steps < 0) $exhausted();
        codes[ctx.host.branch(function () { ran = ran + 1; throw { isModuleError: true, codespace: 'storage', code: 9, message: 'no' }; }).code]++;
      }
      return { challengeId: BigInt(ran * 10000 + codes[9] * 100 + codes[7]) };
    },
    44: function (ctx) {
      var kib = new Uint8Array(1025), none = new Uint8Array(0);
      ctx.host.branch(function () {});
      ctx.host.branch(function () { throw { isModuleError: true, codespace: 'storage', code: 9, message: 'no' }; });
      ctx.host.hash('sha256', kib);
      ctx.host.hash('keccak256', kib);
      ctx.host.hash('blake3', kib);
      ctx.host.verify('ed25519', none, none, none);
      ctx.host.verify('secp256k1', none, none, none);
      ctx.host.verifyChunkProof(none, 1n, 0n, kib);
      for (var i = 0; i < 1500; i++) if (--$steps < 0) $exhausted();
      return { challengeId: 0n };
    },
    42: function (ctx) { return { challengeId: BigInt(new Map([[1, 2]]).size) }; },
    50: function (ctx) {
      var deal = ctx.host.get(deals, [1n]);
      deal.status = 'DEAL_STATUS_ACTIVE';
      ctx.host.set(deals, [1n], deal);
      return { challengeId: deal.shardBytes };
    },
    51: function (ctx) { ctx.host.set(deals, [1n], Object.assign({}, ctx.host.get(deals, [1n]), { status: 'DEAL_STATUS_ENDED' })); return { challengeId: 1n }; },
  };
  function challengeDeal(ctx, msg) {
    if (--$steps < 0) $exhausted();
    var run = cases[msg.dealId];
    if (run === undefined) throw refusal('storage', 3, 'deal ' + msg.dealId + ' does not exist');
    ctx.host.set(texts, ['before'], 'x');
    var result = run(ctx, msg);
    return result === undefined ? { challengeId: 0n } : result;
  }
  return {
    name: 'storage', version: 1, errors: { DealNotFound: 3, Refused: 7, InvalidGenesis: 8 },
    ports: ['bank.collect', 'bank.pay', 'bank.balance'],
    collections: [
      { name: 'deals', prefix: 1, key: ['u64'], value: 'marspace.storage.v1.Deal' },
      { name: 'deals_by_host', prefix: 2, key: ['address', 'u64'], value: 'unit' },
      { name: 'due', prefix: 3, key: ['u64', 'u64'], value: 'unit' },
      { name: 'texts', prefix: 4, key: ['string'], value: 'string' },
      { name: 'faulty', prefix: 5, key: ['u64', 'u64'], value: 'u64' },
    ],
    messages: { 'marspace.storage.v1.MsgChallengeDeal': challengeDeal },
    queries: { Deal: function (ctx, request) { if (request.id === 9n) ctx.host.set(texts, ['q'], 'x'); return { deal: ctx.host.get(deals, [1n]) }; } },
    functions: {}, beginBlock: [],
    endBlock: [
      { name: 'due', collection: 2, max: function (ctx) { return 10n; }, run: function (ctx, key, value) {
        if (--$steps < 0) $exhausted();
        ctx.host.set(texts, ['ran'], key[0] + '/' + key[1] + '/' + value);
        ctx.host.emit('HostResumed', { host: 'h' + key[1] });
        var run = cases[key[1]];
        if (run !== undefined) run(ctx);
      } },
    ],
    genesis: [], initGenesis: function (ctx, genesis) {}, exportGenesis: function (ctx) { return { params: {} }; }, defaultGenesis: function () { return { params: {} }; },
    migrations: {}, invariants: { holds: function () {}, broken: function () { return 'it is broken'; } },
    enter: function (budget, fn, ctx, arg) { $steps = budget; return fn(ctx, arg); },
    remaining: function () { return $steps; }, setRemaining: function (n) { $steps = n; },
  };
})
