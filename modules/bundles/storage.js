(function (host) {
"use strict";
var $steps = 1000000;
var $exhausted = host.exhausted;
var $copyWith = host.copyWith;
var $record;
function $load(record) { $record = record; }
(() => {--$steps || $exhausted();
  // modules/kit/bytes.ts
  function concat(ctx, parts) {--$steps || $exhausted();
    return ctx.host.concat(parts);
  }
  function equalBytes(ctx, a, b) {--$steps || $exhausted();
    return ctx.host.equal(a, b);
  }
  function encode(ctx, typeName, value) {--$steps || $exhausted();
    return ctx.host.encode(typeName, value);
  }

  // modules/kit/collection.ts
  var walkPageItems = 500;
  var Store = class {
    name;
    prefix;
    key;
    value;
    indexes;
    id;
    constructor(declaration, indexes = []) {--$steps || $exhausted();
      this.name = declaration.name;
      this.prefix = declaration.prefix;
      this.key = declaration.key;
      this.value = declaration.value;
      this.indexes = indexes;
      this.id = -1;
    }
    has(ctx, key) {--$steps || $exhausted();
      return ctx.host.has(this.id, key);
    }
    /** Removes the item; nothing happens when it is absent. */
    remove(ctx, key) {--$steps || $exhausted();
      ctx.host.remove(this.id, key);
    }
    /** How many items there are: reads all of them, so for invariants only. */
    count(ctx) {--$steps || $exhausted();
      let count = 0;
      for (const _ of new Walk(ctx, this, takeItem)) {--$steps || $exhausted();count += 1;}
      return count;
    }
  };
  var Walk = class {
    ctx;
    store;
    take;
    page = [];
    at = 0;
    isLast = false;
    constructor(ctx, store, take) {--$steps || $exhausted();
      this.ctx = ctx;
      this.store = store;
      this.take = take;
    }
    [Symbol.iterator]() {--$steps || $exhausted();
      return this;
    }
    next() {--$steps || $exhausted();
      if (this.at === this.page.length && !this.isLast) this.read();
      if (this.at === this.page.length) return { done: true, value: void 0 };
      const item2 = this.page[this.at];
      this.at += 1;
      return { done: false, value: this.take(item2) };
    }
    read() {--$steps || $exhausted();
      const last = this.page[this.page.length - 1];
      const start = last === void 0 ? void 0 : last[0];
      this.page = this.ctx.host.scan(this.store.id, [], start, void 0, false, walkPageItems);
      this.isLast = this.page.length < walkPageItems;
      const first = this.page[0];
      this.at = last !== void 0 && first !== void 0 && isSameKey(this.ctx, first[0], last[0]) ? 1 : 0;
    }
  };
  function isSameKey(ctx, a, b) {--$steps || $exhausted();
    for (let i = 0; i < a.length; i++) {--$steps || $exhausted();
      const [x, y] = [a[i], b[i]];
      if (x instanceof Uint8Array ? !ctx.host.equal(x, y) : x !== y) return false;
    }
    return true;
  }
  var Collection = class extends Store {
    find(ctx, key) {--$steps || $exhausted();
      return ctx.host.get(this.id, key);
    }
    /**
     * The value; throws what `absent` makes of the key when there is none, e.g. `([id]) => errors.DealNotFound(...)`. A function of the module
     * rather than one made at every call: an engine makes functions at the price of a read.
     */
    require(ctx, key, absent) {--$steps || $exhausted();
      const value = ctx.host.get(this.id, key);
      if (value === void 0) throw absent(key);
      return value;
    }
    set(ctx, key, value) {--$steps || $exhausted();
      ctx.host.set(this.id, key, value);
    }
    /** `[key, value]` pairs under the leading key parts `prefix`, in key order. */
    scan(ctx, prefix, range) {--$steps || $exhausted();
      return ctx.host.scan(this.id, prefix, range.start, range.end, range.reverse === true, range.limit);
    }
    /** One page by the rules of the Cosmos SDK: 100 items unless told otherwise, 1000 at most. */
    page(ctx, prefix, request) {--$steps || $exhausted();
      return ctx.host.page(this.id, prefix, request);
    }
    /** Calls `visit` with every value in key order, until it gives something, which is returned. For invariants only: it cannot write. */
    each(ctx, visit) {--$steps || $exhausted();
      return ctx.host.walk(this.id, void 0, visit);
    }
    /** `each` with some fields of every value instead: the cheapest way to read much. */
    walk(ctx, fields, visit) {--$steps || $exhausted();
      return ctx.host.walk(this.id, fields, visit);
    }
    /** Every pair in key order, one after the other; for invariants and migrations only. */
    all(ctx) {--$steps || $exhausted();
      return new Walk(ctx, this, takeItem);
    }
  };
  var Index = class extends Store {
    add(ctx, key) {--$steps || $exhausted();
      ctx.host.set(this.id, key, true);
    }
    /** Keys under the leading parts `prefix`, in order. */
    scan(ctx, prefix, range) {--$steps || $exhausted();
      return takeKeys(ctx.host.scan(this.id, prefix, range.start, range.end, range.reverse === true, range.limit));
    }
    /** One page of keys by the rules of the Cosmos SDK. */
    page(ctx, prefix, request) {--$steps || $exhausted();
      const page = ctx.host.page(this.id, prefix, request);
      return { keys: takeKeys(page.items), pagination: page.pagination };
    }
    /** Calls `visit` with the parts of every key in order, as `each` of a collection does with its values. */
    walk(ctx, visit) {--$steps || $exhausted();
      return ctx.host.walk(this.id, [], visit);
    }
    /** Every key in order, one after the other; for invariants and migrations only. */
    all(ctx) {--$steps || $exhausted();
      return new Walk(ctx, this, takeKey);
    }
  };
  function takeItem(item2) {--$steps || $exhausted();
    return item2;
  }
  function takeKey(item2) {--$steps || $exhausted();
    return item2[0];
  }
  function takeKeys(items) {--$steps || $exhausted();
    const keys = [];
    for (let i = 0; i < items.length; i++) {--$steps || $exhausted();keys.push(items[i][0]);}
    return keys;
  }
  function collection(declaration) {--$steps || $exhausted();
    const { name, prefix, key, value, indexes } = declaration;
    return new Collection({ name, prefix, key, value }, indexes);
  }
  function index(declaration) {--$steps || $exhausted();
    return new Index({ name: declaration.name, prefix: declaration.prefix, key: declaration.key, value: "unit" });
  }

  // modules/kit/crypto.ts
  function randomNumber(ctx, parts) {--$steps || $exhausted();
    return ctx.host.random(parts);
  }
  function verifyEd25519(ctx, publicKey, message, signature) {--$steps || $exhausted();
    return ctx.host.verify("ed25519", publicKey, message, signature);
  }
  function verifyChunkProof(ctx, checksum2, shardBytes, chunkIndex, proof2) {--$steps || $exhausted();
    return ctx.host.verifyChunkProof(checksum2, shardBytes, chunkIndex, proof2);
  }
  function blockHash(ctx, height) {--$steps || $exhausted();
    return ctx.host.blockHash(height);
  }

  // modules/kit/define-module.ts
  var prefixMin = 1;
  var prefixMax = 239;
  function defineModule(definition) {--$steps || $exhausted();
    const name = definition.name;
    if (definition.errors.codespace !== name) {
      throw new Error(`${name}: its errors belong to codespace ${definition.errors.codespace}, wanted ${name}`);
    }
    const collections2 = takeCollections(name, definition.collections);
    return {
      name,
      version: definition.version,
      collections: collections2,
      errors: definition.errors.table,
      ports: definition.ports ?? [],
      messages: wrapMessages(definition.messages),
      rules: takeRules(name, definition.errors.table, definition.messages),
      queries: definition.queries,
      functions: definition.functions ?? {},
      beginBlock: takeQueues(name, definition.beginBlock ?? []),
      endBlock: takeQueues(name, definition.endBlock ?? []),
      genesis: takeGenesis(name, definition.genesis),
      initGenesis: definition.initGenesis,
      exportGenesis: definition.exportGenesis,
      defaultGenesis: definition.defaultGenesis,
      migrations: definition.migrations ?? {},
      invariants: definition.invariants ?? {}
    };
  }
  function takeCollections(module, stores) {--$steps || $exhausted();
    const prefixes = /* @__PURE__ */ new Map();
    const names = /* @__PURE__ */ new Set();
    const declarations = [];
    for (const store of stores) {--$steps || $exhausted();
      const { name, prefix, key, value } = store;
      if (!Number.isInteger(prefix) || prefix < prefixMin || prefix > prefixMax) {
        throw new Error(`${module}: collection ${name} has prefix ${prefix}, wanted ${prefixMin} to ${prefixMax}`);
      }
      const other = prefixes.get(prefix);
      if (other !== void 0) throw new Error(`${module}: collections ${other} and ${name} share the prefix ${prefix}`);
      if (names.has(name)) throw new Error(`${module}: two collections are called ${name}`);
      if (store.id !== -1) throw new Error(`${module}: collection ${name} is listed twice or belongs to another module`);
      prefixes.set(prefix, name);
      names.add(name);
      store.id = declarations.length;
      declarations.push({ name, prefix, key, value });
    }
    return declarations.map((declaration, at) => (--$steps || $exhausted(), takeIndexes(module, declaration, stores[at])));
  }
  function takeIndexes(module, declaration, store) {--$steps || $exhausted();
    if (store.indexes.length === 0) return declaration;
    const indexes = store.indexes.map(({ index: index2, by }) => {--$steps || $exhausted();
      if (index2.id === -1) throw new Error(`${module}: ${store.name} has the index ${index2.name}, which is not listed`);
      return { collection: index2.id, fields: by };
    });
    return $copyWith(declaration, { indexes });
  }
  function takeGenesis(module, lists) {--$steps || $exhausted();
    const declarations = [];
    for (const field of Object.keys(lists)) {--$steps || $exhausted();
      const { collection: collection2, key, value, addresses, derive, sum } = lists[field];
      if (collection2.id === -1) throw new Error(`${module}: genesis list ${field} is collection ${collection2.name}, which is not listed`);
      declarations.push({ field, collection: collection2.id, key, value: value ?? "", addresses: addresses ?? [], derive, sum });
    }
    return declarations;
  }
  function takeQueues(module, queues) {--$steps || $exhausted();
    for (const queue2 of queues) {--$steps || $exhausted();
      if (queue2.store.id === -1) throw new Error(`${module}: queue ${queue2.name} uses collection ${queue2.store.name}, which is not listed`);
      if (queue2.store.key[0] !== "u64") throw new Error(`${module}: queue ${queue2.name} needs a height (u64) as the first key part`);
      queue2.collection = queue2.store.id;
    }
    return queues;
  }
  function wrapMessages(handlers) {--$steps || $exhausted();
    const wrapped = {};
    for (const typeName of Object.keys(handlers)) {--$steps || $exhausted();
      const handler = handlers[typeName];
      if (typeof handler === "function") wrapped[typeName] = handler;
      else wrapped[typeName] = handler.validate === void 0 ? handler.handle : validateFirst(handler.validate, handler.handle);
    }
    return wrapped;
  }
  function takeRules(module, errors2, handlers) {--$steps || $exhausted();
    const taken2 = {};
    for (const typeName of Object.keys(handlers)) {--$steps || $exhausted();
      const handler = handlers[typeName];
      if (typeof handler === "function" || handler.rules === void 0) continue;
      if (errors2.InvalidMessage === void 0) throw new Error(`${module}: ${typeName} has rules, which need an error InvalidMessage`);
      taken2[typeName] = handler.rules;
    }
    return taken2;
  }
  function validateFirst(validate, handle) {--$steps || $exhausted();
    return (ctx, message) => {--$steps || $exhausted();
      validate(message, ctx);
      return handle(ctx, message);
    };
  }

  // modules/kit/errors.ts
  function refusal(codespace, code, message) {--$steps || $exhausted();
    return { isModuleError: true, codespace, code, message };
  }
  function defineErrors(codespace, table) {--$steps || $exhausted();
    const makers = { codespace, table };
    const taken2 = /* @__PURE__ */ new Map();
    for (const name of Object.keys(table)) {--$steps || $exhausted();
      const code = table[name];
      const other = taken2.get(code);
      if (other !== void 0) throw new Error(`${codespace}: errors ${other} and ${name} both have code ${code}`);
      if (!Number.isInteger(code) || code < 2) throw new Error(`${codespace}: error ${name} has code ${code}, wanted a whole number from 2`);
      if (name === "codespace" || name === "table") throw new Error(`${codespace}: an error cannot be called ${name}`);
      taken2.set(code, name);
      makers[name] = (message) => (--$steps || $exhausted(), refusal(codespace, code, message));
    }
    return makers;
  }
  function assert(condition, text) {--$steps || $exhausted();
    if (!condition) throw new Error(`assertion failed: ${text}`);
  }
  function checkAuthority(ctx, got) {--$steps || $exhausted();
    const authority2 = ctx.host.authority();
    if (got !== authority2) throw refusal("tsmodule", 4, `authority is ${authority2}, got ${got}`);
  }
  function attempt(ctx, run) {--$steps || $exhausted();
    return ctx.host.branch(run);
  }

  // modules/kit/batch.ts
  function judgeItems(ctx, items, judge) {--$steps || $exhausted();
    const outcomes = [];
    for (let i = 0; i < items.length; i++) {--$steps || $exhausted();outcomes.push(attempt(ctx, () => (--$steps || $exhausted(), judge(items[i]))));}
    return outcomes;
  }

  // modules/kit/events.ts
  function eventsOf() {--$steps || $exhausted();
    return (ctx, name, value) => (--$steps || $exhausted(), ctx.host.emit(name, value));
  }

  // modules/kit/item.ts
  var noParts = [];
  var Item = class extends Store {
    find(ctx) {--$steps || $exhausted();
      return ctx.host.get(this.id, noParts);
    }
    /** The value; an item that genesis writes is never absent, so an absent one is a bug. */
    require(ctx) {--$steps || $exhausted();
      const value = ctx.host.get(this.id, noParts);
      if (value === void 0) throw new Error(`${this.name} is not set: initGenesis must write it`);
      return value;
    }
    set(ctx, value) {--$steps || $exhausted();
      ctx.host.set(this.id, noParts, value);
    }
  };
  var Sequence = class extends Store {
    /** Takes the next number: 1n, 2n, ... */
    next(ctx) {--$steps || $exhausted();
      const taken2 = this.peek(ctx);
      ctx.host.set(this.id, noParts, taken2 + 1n);
      return taken2;
    }
    /** The number that `next` would give. */
    peek(ctx) {--$steps || $exhausted();
      const value = ctx.host.get(this.id, noParts);
      return value === void 0 ? 1n : value;
    }
    /** Sets the number that `next` gives next; for genesis. */
    set(ctx, next2) {--$steps || $exhausted();
      ctx.host.set(this.id, noParts, next2);
    }
  };
  function item(declaration) {--$steps || $exhausted();
    const full = { name: declaration.name, prefix: declaration.prefix, key: noParts, value: declaration.value };
    return new Item(full);
  }
  function sequence(declaration) {--$steps || $exhausted();
    return new Sequence({ name: declaration.name, prefix: declaration.prefix, key: noParts, value: "u64" });
  }

  // modules/kit/math.ts
  var bpsWhole = 10000n;
  function mulDiv(a, b, c, rounding) {--$steps || $exhausted();
    if (a < 0n || b < 0n || c <= 0n) throw new RangeError(`mulDiv wants a, b >= 0 and c > 0, got ${a}, ${b}, ${c}`);
    const product = a * b;
    return rounding === "up" ? (product + c - 1n) / c : product / c;
  }
  function bpsOf(amount, bps, rounding) {--$steps || $exhausted();
    return mulDiv(amount, bps, bpsWhole, rounding);
  }
  function ceilDiv(a, b) {--$steps || $exhausted();
    if (a < 0n || b <= 0n) throw new RangeError(`ceilDiv wants a >= 0 and b > 0, got ${a}, ${b}`);
    return (a + b - 1n) / b;
  }
  function min(a, b) {--$steps || $exhausted();
    return a < b ? a : b;
  }
  function max(a, b) {--$steps || $exhausted();
    return a > b ? a : b;
  }

  // modules/kit/ports.ts
  function modulePort(module, names) {--$steps || $exhausted();
    const port = {};
    for (const name of names) {--$steps || $exhausted();port[name] = (ctx, args) => (--$steps || $exhausted(), ctx.host.call(module, name, args));}
    return port;
  }

  // modules/kit/queue.ts
  function queue(declaration) {--$steps || $exhausted();
    return {
      name: declaration.name,
      collection: -1,
      max: declaration.max,
      run: declaration.run,
      store: declaration.collection
    };
  }

  // modules/storage/errors.ts
  var errors = defineErrors("storage", {
    ArchiveNotFound: 2,
    DealNotFound: 3,
    HostNotFound: 4,
    ChallengeNotFound: 5,
    IllegalTransition: 6,
    InvalidMessage: 7,
    InvalidCode: 8,
    InvalidParams: 9,
    InvalidGenesis: 10,
    NotOwner: 11,
    NotHostOfDeal: 12,
    HostSuspended: 13,
    HostNotSuspended: 14,
    HostHasDeals: 15,
    HostBehind: 16,
    ReceiptSignatureInvalid: 17,
    ReceiptForAnotherSender: 18,
    ReceiptExpired: 19,
    ReceiptTooFar: 20,
    ReceiptVoid: 21,
    ReceiptUsed: 22,
    ReceiptTermsInvalid: 23,
    PriceBelowFloor: 24,
    TermOutOfRange: 25,
    DuplicateHost: 26,
    DealNotActive: 28,
    ChecksumMismatch: 30,
    ArchiveClosed: 32,
    ArchiveEnding: 33,
    SlotNotEmpty: 34,
    SlotNotFound: 35,
    ProofTooEarly: 36,
    ProofTooLate: 37,
    PeriodNotDue: 38,
    AlreadyProven: 39,
    ProofIncomplete: 40,
    ProofInvalid: 41,
    NothingMissed: 42,
    AlreadyAnswered: 43,
    TooManyChallenges: 44,
    ChallengeNotDrawn: 45,
    AlreadyRenewed: 46,
    NumberNotGrowing: 47,
    NothingSucceeded: 48,
    TermOver: 49,
    PeriodNotOpen: 50,
    ReceiptBytesMismatch: 51,
    ChallengeFeeTooLow: 52
  });

  // modules/storage/events.ts
  var emit = eventsOf();

  // modules/storage/lifecycle.ts
  var dealTransitions = {
    // Agreed and paid for; waits for the end of the deal that it renews, and never begins when there is none.
    DEAL_STATUS_WAITING: {
      succeed: "DEAL_STATUS_ACTIVE",
      drop: "DEAL_STATUS_ENDED"
    },
    // Stored, proven and paid period by period.
    DEAL_STATUS_ACTIVE: {
      end: "DEAL_STATUS_ENDED",
      fail: "DEAL_STATUS_FAILED"
    }
  };
  var archiveTransitions = {
    // Every slot is alive.
    ARCHIVE_STATUS_STORED: {
      thin: "ARCHIVE_STATUS_DEGRADED",
      lose: "ARCHIVE_STATUS_LOST",
      end: "ARCHIVE_STATUS_ENDED"
    },
    // At least one slot is empty, at least k are alive.
    ARCHIVE_STATUS_DEGRADED: {
      fill: "ARCHIVE_STATUS_STORED",
      thin: "ARCHIVE_STATUS_DEGRADED",
      lose: "ARCHIVE_STATUS_LOST",
      end: "ARCHIVE_STATUS_ENDED"
    }
  };
  var hostTransitions = {
    // Proves its periods and takes deals.
    HOST_STATUS_ACTIVE: { suspend: "HOST_STATUS_SUSPENDED" },
    // Missed too much: its deals fail and it takes none.
    HOST_STATUS_SUSPENDED: { resume: "HOST_STATUS_ACTIVE" }
  };
  function next(table, status, event, what) {--$steps || $exhausted();
    const to = table[status]?.[event];
    if (to === void 0) throw errors.IllegalTransition(`${what} with status ${status} cannot ${event}`);
    return to;
  }
  function transitionDeal(status, event) {--$steps || $exhausted();
    return next(dealTransitions, status, event, "a deal");
  }
  function transitionArchive(status, event) {--$steps || $exhausted();
    return next(archiveTransitions, status, event, "an archive");
  }
  function transitionHost(status, event) {--$steps || $exhausted();
    return next(hostTransitions, status, event, "a Host");
  }

  // modules/storage/ports.ts
  var portNames = ["module:escrow"];
  var escrow = modulePort("escrow", [
    "requireContractor",
    "findContractor",
    "openCommitments",
    "releaseLock",
    "slashLock",
    "recordAccident",
    "releasePot",
    "payIn",
    "creditFromHold",
    "holdAmount",
    "holdAmounts",
    "closeHold",
    "recordPeriods"
  ]);

  // modules/storage/state.ts
  var params = item({ name: "params", prefix: 1, value: "marspace.storage.v1.Params" });
  var nextId = sequence({ name: "next_id", prefix: 2 });
  var archivesByOwner = index({ name: "archives_by_owner", prefix: 24, key: ["address", "u64"] });
  var dealsByArchive = index({ name: "deals_by_archive", prefix: 25, key: ["u64", "u64"] });
  var dealsByHost = index({ name: "deals_by_host", prefix: 26, key: ["address", "u64"] });
  var spotByHost = index({ name: "spot_by_host", prefix: 38, key: ["address", "u32", "address", "u64"] });
  var spotByDeal = index({ name: "spot_by_deal", prefix: 39, key: ["u64", "u32", "u64"] });
  var dueDeals = index({ name: "due_deals", prefix: 48, key: ["u64", "u64"] });
  var dueArchives = index({ name: "due_archives", prefix: 49, key: ["u64", "u64"] });
  var dueHosts = index({ name: "due_hosts", prefix: 50, key: ["u64", "address"] });
  var dueSuspended = index({ name: "due_suspended", prefix: 51, key: ["u64", "address"] });
  var dueChallenges = index({ name: "due_challenges", prefix: 52, key: ["u64", "u64"] });
  var dueReceipts = index({ name: "due_receipts", prefix: 53, key: ["u64", "address", "u64"] });
  var dueReviews = index({ name: "due_reviews", prefix: 54, key: ["u64", "address"] });
  var archives = collection({
    name: "archives",
    prefix: 16,
    key: ["u64"],
    value: "marspace.storage.v1.Archive",
    indexes: [
      { index: archivesByOwner, by: ["owner", "id"] },
      { index: dueArchives, by: ["removedAtHeight", "id"] }
    ]
  });
  var slots = collection({ name: "slots", prefix: 17, key: ["u64", "u32"], value: "marspace.storage.v1.Slot" });
  var deals = collection({
    name: "deals",
    prefix: 18,
    key: ["u64"],
    value: "marspace.storage.v1.Deal",
    indexes: [
      { index: dealsByArchive, by: ["archiveId", "id"] },
      { index: dealsByHost, by: ["host", "id"] },
      { index: dueDeals, by: ["dueHeight", "id"] }
    ]
  });
  var hosts = collection({
    name: "hosts",
    prefix: 19,
    key: ["address"],
    value: "marspace.storage.v1.HostState",
    indexes: [
      { index: dueHosts, by: ["dueHeight", "host"] },
      { index: dueReviews, by: ["reviewHeight", "host"] }
    ]
  });
  var places = collection({ name: "places", prefix: 32, key: ["address", "u32", "u64"], value: "marspace.storage.v1.Place" });
  var periodRows = collection({
    name: "period_rows",
    prefix: 33,
    key: ["address", "u64"],
    value: "marspace.storage.v1.PeriodRow"
  });
  var questions = collection({ name: "questions", prefix: 34, key: ["address"], value: "marspace.storage.v1.Question" });
  var lossReports = collection({ name: "loss_reports", prefix: 35, key: ["address"], value: "marspace.storage.v1.LossReports" });
  var usedReceipts = collection({
    name: "used_receipts",
    prefix: 36,
    key: ["address", "u64"],
    value: "marspace.storage.v1.UsedReceipt",
    indexes: [{ index: dueReceipts, by: ["validUntilHeight", "host", "number"] }]
  });
  var spotChallenges = collection({
    name: "spot_challenges",
    prefix: 37,
    key: ["u64"],
    value: "marspace.storage.v1.SpotChallenge",
    indexes: [
      { index: spotByHost, by: ["host", "own", "challenger", "id"] },
      { index: spotByDeal, by: ["dealId", "own", "id"] },
      { index: dueChallenges, by: ["dueHeight", "id"] }
    ]
  });
  var collections = [
    params,
    nextId,
    archives,
    slots,
    deals,
    hosts,
    archivesByOwner,
    dealsByArchive,
    dealsByHost,
    places,
    periodRows,
    questions,
    lossReports,
    usedReceipts,
    spotChallenges,
    spotByHost,
    spotByDeal,
    dueDeals,
    dueArchives,
    dueHosts,
    dueSuspended,
    dueChallenges,
    dueReceipts,
    dueReviews
  ];

  // modules/storage/rules/price.ts
  var gibBytes = 1073741824n;
  function computePrice(shardBytes, termBlocks, pricePerGibBlock) {--$steps || $exhausted();
    return mulDiv(shardBytes * termBlocks, pricePerGibBlock, gibBytes, "up");
  }
  var archiveStateBytes = 160n;
  var slotStateBytes = 950n;
  function computeStateBytes(archives3, slots2) {--$steps || $exhausted();
    return archives3 * archiveStateBytes + slots2 * slotStateBytes;
  }
  function computeOpenFee(priceAmount, stateBytes, terms) {--$steps || $exhausted();
    return max(bpsOf(priceAmount, terms.openFeeBps, "up"), terms.openFeeAmountMin) + stateBytes * terms.stateBytePrice;
  }
  function computeFeeShare(feeAmount, part, whole2) {--$steps || $exhausted();
    return whole2 === 0n ? 0n : mulDiv(feeAmount, part, whole2, "down");
  }
  var doublingsMax = 100n;
  function computeChallengeFee(feeAmountLeast, open, perStep) {--$steps || $exhausted();
    const doublings = min(open / perStep, doublingsMax);
    let fee = feeAmountLeast;
    for (let done = 0n; done < doublings; done++) {--$steps || $exhausted();fee += fee;}
    return fee;
  }
  function computePoolPart(feeAmount, poolBps) {--$steps || $exhausted();
    return bpsOf(feeAmount, poolBps, "up");
  }

  // modules/storage/rules/settlement.ts
  var rowPeriods = 256n;
  var flagDue = 2;
  var flagProven = 1;
  var packFactor = 4;
  var lengthMax = 1073741823n;
  function packPeriod(lengthBlocks, due, proven) {--$steps || $exhausted();
    return Number(min(lengthBlocks, lengthMax)) * packFactor + (due ? flagDue : 0) + (proven ? flagProven : 0);
  }
  function computeProvenInRow(beforeHeight, periods, through) {--$steps || $exhausted();
    const limit = Number(through - beforeHeight);
    let blocks = 0;
    let due = 0;
    let proven = 0;
    let start = 0;
    for (let i = 0; i < periods.length && start < limit; i++) {--$steps || $exhausted();
      const packed = periods[i];
      const flags = packed % packFactor;
      const length = (packed - flags) / packFactor;
      if (flags >= flagDue) due += 1;
      if (flags % 2 === flagProven) {
        proven += 1;
        blocks += Math.min(length, limit - start);
      }
      start += length;
    }
    return { blocks: BigInt(blocks), due: BigInt(due), proven: BigInt(proven) };
  }
  function computeRowBlocks(periods) {--$steps || $exhausted();
    let blocks = 0;
    for (let i = 0; i < periods.length; i++) {--$steps || $exhausted();blocks += (periods[i] - periods[i] % packFactor) / packFactor;}
    return BigInt(blocks);
  }
  function computeEarned(priceAmount, provenBlocks, termBlocks) {--$steps || $exhausted();
    return mulDiv(priceAmount, provenBlocks, termBlocks, "down");
  }
  function computeRetained(earnedAmount, retainBps) {--$steps || $exhausted();
    return bpsOf(earnedAmount, retainBps, "up");
  }
  function computeCommission(paidAmount, commissionBps) {--$steps || $exhausted();
    return bpsOf(paidAmount, commissionBps, "down");
  }

  // modules/storage/apply/unsettled-rows.ts
  var removedRowsMax = 2;
  function computeRow(period) {--$steps || $exhausted();
    return period / rowPeriods;
  }
  function addUnsettled(host2, period) {--$steps || $exhausted();
    const number = computeRow(period);
    const { unsettledRows } = host2;
    let at = unsettledRows.length;
    while (at > 0 && unsettledRows[at - 1].number > number) {--$steps || $exhausted();at -= 1;}
    const row = at > 0 ? unsettledRows[at - 1] : void 0;
    if (row?.number === number) row.deals += 1n;
    else unsettledRows.splice(at, 0, { number, deals: 1n });
  }
  function dropUnsettled(host2, period) {--$steps || $exhausted();
    const number = computeRow(period);
    const { unsettledRows } = host2;
    for (let i = 0; i < unsettledRows.length; i++) {--$steps || $exhausted();
      const row = unsettledRows[i];
      if (row.number !== number) continue;
      row.deals -= 1n;
      if (row.deals === 0n) unsettledRows.splice(i, 1);
      return;
    }
    throw new Error(`Host ${host2.host} counts no unsettled deal in row ${number}`);
  }
  function computeOldestNeeded(host2) {--$steps || $exhausted();
    const first = host2.unsettledRows[0];
    const current = computeRow(host2.closedPeriods);
    return first !== void 0 && first.number < current ? first.number : current;
  }
  function trimRows(ctx, host2, most = removedRowsMax) {--$steps || $exhausted();
    const needed = computeOldestNeeded(host2);
    for (let removed = 0; removed < most && host2.firstRow < needed; removed++) {--$steps || $exhausted();
      ctx.host.remove(periodRows.id, [host2.host, host2.firstRow]);
      host2.firstRow += 1n;
    }
    return host2.firstRow < needed;
  }

  // modules/storage/apply/settlement.ts
  function appendPeriod(ctx, host2, period, lengthBlocks, beforeHeight, due, proven) {--$steps || $exhausted();
    const number = computeRow(period);
    const row = ctx.host.get(periodRows.id, [host2.host, number]) ?? {
      host: host2.host,
      number,
      beforeHeight,
      dueBefore: host2.periodsDue,
      provenBefore: host2.periodsProven,
      provenBlocksBefore: host2.provenBlocks,
      periods: []
    };
    row.periods.push(packPeriod(lengthBlocks, due, proven));
    ctx.host.set(periodRows.id, [host2.host, number], row);
  }
  var rowAbsent = ([host2, number]) => (--$steps || $exhausted(), new Error(`row ${number} of ${host2} is missing`));
  function readProvenThrough(ctx, host2, period, through) {--$steps || $exhausted();
    if (through === host2.closedHeight) {
      return { blocks: host2.provenBlocks, due: host2.periodsDue, proven: host2.periodsProven, period: host2.closedPeriods - 1n };
    }
    let number = computeRow(period);
    while (true) {--$steps || $exhausted();
      const row = periodRows.require(ctx, [host2.host, number], rowAbsent);
      if (through <= row.beforeHeight + computeRowBlocks(row.periods)) {
        const count = computeProvenInRow(row.beforeHeight, row.periods, through);
        return {
          blocks: row.provenBlocksBefore + count.blocks,
          due: row.dueBefore + count.due,
          proven: row.provenBefore + count.proven,
          period: number * rowPeriods
        };
      }
      number += 1n;
    }
  }
  function readUnsettled(ctx, host2, deal2) {--$steps || $exhausted();
    const through = min(deal2.endsAtHeight, host2.closedHeight);
    if (through <= deal2.settledHeight) return void 0;
    const before = readProvenThrough(ctx, host2, deal2.settledPeriod, deal2.settledHeight);
    const now = readProvenThrough(ctx, host2, before.period, through);
    return { blocks: now.blocks - before.blocks, due: now.due - before.due, proven: now.proven - before.proven, through, period: now.period };
  }
  function payOut(ctx, deal2, amount, reason) {--$steps || $exhausted();
    if (amount === 0n) return 0n;
    const commission = computeCommission(amount, BigInt(deal2.commissionBps));
    if (amount > commission) escrow.creditFromHold(ctx, { reference: deal2.id, to: deal2.host, amount: amount - commission, reason });
    if (commission > 0n) escrow.creditFromHold(ctx, { reference: deal2.id, to: deal2.exchange, amount: commission, reason: "commission" });
    deal2.paidAmount += amount;
    return commission;
  }
  function settleDeal(ctx, host2, deal2) {--$steps || $exhausted();
    const span = readUnsettled(ctx, host2, deal2);
    if (span === void 0) return false;
    const settledBlocks = span.through - deal2.settledHeight;
    deal2.provenBlocks += span.blocks;
    deal2.settledHeight = span.through;
    dropUnsettled(host2, deal2.settledPeriod);
    deal2.settledPeriod = span.period;
    addUnsettled(host2, deal2.settledPeriod);
    const earned = computeEarned(deal2.priceAmount, deal2.provenBlocks, deal2.termBlocks);
    const retained = computeRetained(earned, BigInt(deal2.retainBps));
    const paid = earned - retained - deal2.paidAmount;
    const commission = payOut(ctx, deal2, paid, "payment");
    const newlyRetained = retained - deal2.retainedAmount;
    deal2.retainedAmount = retained;
    if (span.due > 0n) {
      escrow.recordPeriods(ctx, {
        contractor: deal2.host,
        role: "ROLE_HOST",
        customer: deal2.sender,
        // The fee behind the deal weighs once over its whole term.
        feeWeight: computeFeeShare(deal2.feeAmount, settledBlocks, deal2.termBlocks),
        due: span.due,
        proven: span.proven
      });
    }
    ctx.host.emit("DealSettled", {
      dealId: deal2.id,
      host: deal2.host,
      provenBlocks: span.blocks,
      settledHeight: span.through,
      paidAmount: paid,
      commissionAmount: commission,
      retainedAmount: newlyRetained
    });
    return true;
  }
  function payRetained(ctx, deal2) {--$steps || $exhausted();
    const earned = computeEarned(deal2.priceAmount, deal2.provenBlocks, deal2.termBlocks);
    payOut(ctx, deal2, earned - deal2.paidAmount, "retention");
    deal2.retainedAmount = 0n;
  }
  function refundHold(ctx, dealId, sender) {--$steps || $exhausted();
    const left = escrow.holdAmount(ctx, { reference: dealId });
    if (left > 0n) escrow.creditFromHold(ctx, { reference: dealId, to: sender, amount: left, reason: "refund" });
    escrow.closeHold(ctx, { reference: dealId });
  }

  // modules/storage/apply/archives.ts
  var archiveAbsent = ([id]) => (--$steps || $exhausted(), errors.ArchiveNotFound(`archive ${id} does not exist`));
  function requireArchive(ctx, id) {--$steps || $exhausted();
    return archives.require(ctx, [id], archiveAbsent);
  }
  function requireOwnArchive(ctx, id, owner) {--$steps || $exhausted();
    const archive2 = requireArchive(ctx, id);
    if (archive2.owner !== owner) throw errors.NotOwner(`archive ${id} belongs to ${archive2.owner}, not to ${owner}`);
    return archive2;
  }
  var slotAbsent = ([archiveId, index2]) => (--$steps || $exhausted(), errors.SlotNotFound(`archive ${archiveId} has no slot ${index2}`));
  function requireSlot(ctx, archive2, index2) {--$steps || $exhausted();
    return slots.require(ctx, [archive2.id, index2], slotAbsent);
  }
  function computeSlotCount(archive2) {--$steps || $exhausted();
    return archive2.dataShards + archive2.parityShards;
  }
  function applyArchiveEvent(ctx, archive2, event) {--$steps || $exhausted();
    const status = transitionArchive(archive2.status, event);
    if (status === archive2.status) return;
    archive2.status = status;
    ctx.host.emit("ArchiveStatusChanged", { archiveId: archive2.id, status });
  }
  function isFrozen(archive2, height) {--$steps || $exhausted();
    return height > archive2.endsAtHeight;
  }
  function isStatusOpen(archive2) {--$steps || $exhausted();
    return archive2.status === "ARCHIVE_STATUS_STORED" || archive2.status === "ARCHIVE_STATUS_DEGRADED";
  }
  function applySlotFailed(ctx, archive2) {--$steps || $exhausted();
    archive2.activeSlots -= 1;
    archive2.failedSlots += 1;
    if (!isStatusOpen(archive2) || isFrozen(archive2, ctx.height)) return;
    applyArchiveEvent(ctx, archive2, archive2.activeSlots + archive2.endedSlots < archive2.dataShards ? "lose" : "thin");
  }
  function applyDealClosed(ctx, archive2) {--$steps || $exhausted();
    archive2.openDeals -= 1;
    if (archive2.openDeals > 0) return;
    refundFailedSlots(ctx, archive2);
    if (isStatusOpen(archive2)) applyArchiveEvent(ctx, archive2, "end");
    archive2.removedAtHeight = ctx.height + params.require(ctx).closedKeepBlocks;
  }
  function refundFailedSlots(ctx, archive2) {--$steps || $exhausted();
    if (archive2.failedSlots === 0) return;
    const count = computeSlotCount(archive2);
    for (let index2 = 0; index2 < count; index2++) {--$steps || $exhausted();
      const slot = requireSlot(ctx, archive2, index2);
      if (slot.failedDealId !== 0n) refundFailedSlot(ctx, archive2, slot);
    }
  }
  function refundFailedSlot(ctx, archive2, slot) {--$steps || $exhausted();
    refundHold(ctx, slot.failedDealId, archive2.owner);
    escrow.releasePot(ctx, { reference: slot.failedDealId, to: archive2.owner });
    slot.failedDealId = 0n;
    ctx.host.set(slots.id, [archive2.id, slot.index], slot);
  }
  function emptySlot(ctx, deal2, failed) {--$steps || $exhausted();
    const slot = slots.require(ctx, [deal2.archiveId, deal2.slotIndex], slotAbsent);
    if (slot.dealId !== deal2.id) return false;
    slot.dealId = 0n;
    if (failed) slot.failedDealId = deal2.id;
    ctx.host.set(slots.id, [slot.archiveId, slot.index], slot);
    return true;
  }

  // modules/storage/apply/challenges.ts
  function saveSpotChallenge(ctx, challenge, dueHeight) {--$steps || $exhausted();
    challenge.dueHeight = dueHeight;
    ctx.host.set(spotChallenges.id, [challenge.id], challenge);
  }
  function ownKey(own) {--$steps || $exhausted();
    return own ? 1 : 0;
  }
  function closeSpotChallenge(ctx, host2, challenge, feeTo, reason) {--$steps || $exhausted();
    if (challenge.feeAmount > 0n) {
      escrow.creditFromHold(ctx, { reference: challenge.id, to: feeTo, amount: challenge.feeAmount, reason });
      escrow.closeHold(ctx, { reference: challenge.id });
    }
    if (!challenge.own) host2.spotChallenges -= 1n;
    ctx.host.remove(spotChallenges.id, [challenge.id]);
  }

  // modules/storage/rules/shards.ts
  var chunkBytes = 1024n;
  var blockBytes = 65536n;
  var slotsMax = 256;
  function computeShardBytes(contentBytes, dataShards) {--$steps || $exhausted();
    const stripeBytes = blockBytes * dataShards;
    const rest = contentBytes % stripeBytes;
    return contentBytes / stripeBytes * blockBytes + ceilDiv(ceilDiv(rest, dataShards), chunkBytes) * chunkBytes;
  }
  function computeChunks(shardBytes) {--$steps || $exhausted();
    return ceilDiv(shardBytes, chunkBytes);
  }

  // modules/storage/apply/due-deals.ts
  function setDealLeaves(ctx, deal2) {--$steps || $exhausted();
    deal2.dueHeight = ctx.height + params.require(ctx).closedKeepBlocks;
  }
  function releaseFailedDeal(ctx, deal2) {--$steps || $exhausted();
    setDealLeaves(ctx, deal2);
    ctx.host.set(deals.id, [deal2.id], deal2);
  }

  // modules/storage/rules/challenges.ts
  var challengeLabel = "marspace/challenge/v1";
  var spotLabel = "marspace/spot/v1";
  var redrawsMax = 64;
  var stepsUpMax = 64;
  var shelfSizeMax = 53;
  var powers = computePowers();
  function computePowers() {--$steps || $exhausted();
    const list = [1n];
    for (let size = 1; size <= shelfSizeMax; size++) {--$steps || $exhausted();list.push(list[size - 1] * 2n);}
    return list;
  }
  function computePlaceChunks(size) {--$steps || $exhausted();
    return powers[size];
  }
  function computeShelfSize(chunks) {--$steps || $exhausted();
    let size = 0;
    while (powers[size] < chunks) {--$steps || $exhausted();size += 1;}
    return size;
  }
  function computeSpaceChunks(shelves) {--$steps || $exhausted();
    let chunks = 0n;
    for (let i = 0; i < shelves.length; i++) {--$steps || $exhausted();
      const shelf = shelves[i];
      chunks += shelf.places * computePlaceChunks(shelf.size);
    }
    return chunks;
  }
  function locateChunk(shelves, address) {--$steps || $exhausted();
    let rest = address;
    for (let i = 0; i < shelves.length; i++) {--$steps || $exhausted();
      const shelf = shelves[i];
      const placeChunks = computePlaceChunks(shelf.size);
      const span = shelf.places * placeChunks;
      if (rest < span) return { size: shelf.size, place: rest / placeChunks, offset: rest % placeChunks };
      rest -= span;
    }
    throw new RangeError(`address ${address} is outside of the space of ${computeSpaceChunks(shelves)} chunks`);
  }
  function addressAfter(shelves, at, space) {--$steps || $exhausted();
    let first = 0n;
    for (let i = 0; i < shelves.length; i++) {--$steps || $exhausted();
      const shelf = shelves[i];
      if (shelf.size === at.size) break;
      first += shelf.places * computePlaceChunks(shelf.size);
    }
    return (first + (at.place + 1n) * computePlaceChunks(at.size)) % space;
  }
  function drawChunk(shelves, space, challenge, number, tenantAt) {--$steps || $exhausted();
    let at = locateChunk(shelves, number(challenge, 0) % space);
    for (let redraw = 1; redraw <= redrawsMax; redraw++) {--$steps || $exhausted();
      const tenant = tenantAt(at.size, at.place);
      if (tenant.live && at.offset < tenant.chunks) return { dealId: tenant.dealId, chunkIndex: at.offset };
      at = locateChunk(shelves, number(challenge, redraw) % space);
    }
    for (let step = 0; step < stepsUpMax; step++) {--$steps || $exhausted();
      at = locateChunk(shelves, addressAfter(shelves, at, space));
      const tenant = tenantAt(at.size, at.place);
      if (tenant.live) return { dealId: tenant.dealId, chunkIndex: 0n };
    }
    return { dealId: tenantAt(at.size, at.place).dealId, chunkIndex: 0n };
  }

  // modules/storage/apply/layout.ts
  var trimmedPlacesMax = 2;
  function findShelf(host2, size) {--$steps || $exhausted();
    const { shelves } = host2;
    for (let i = 0; i < shelves.length; i++) {--$steps || $exhausted();
      const shelf = shelves[i];
      if (shelf.size === size) return shelf;
    }
    return void 0;
  }
  function takeShelf(host2, size) {--$steps || $exhausted();
    const found = findShelf(host2, size);
    if (found !== void 0) return found;
    const shelf = { size, places: 0n, runningPlaces: 0n, openPlaces: 0n, storedPlaces: 0n };
    let at = 0;
    while (at < host2.shelves.length && host2.shelves[at].size < size) {--$steps || $exhausted();at += 1;}
    host2.shelves.splice(at, 0, shelf);
    return shelf;
  }
  function oldestPeriod(host2) {--$steps || $exhausted();
    return host2.openPeriod === 0n ? host2.period : host2.openPeriod - 1n;
  }
  var placeAbsent = ([host2, size, number]) => (--$steps || $exhausted(), new Error(`place ${size}/${number} of ${host2} is missing`));
  function requirePlace(ctx, host2, size, number) {--$steps || $exhausted();
    return places.require(ctx, [host2.host, size, number], placeAbsent);
  }
  var placedDealAbsent = ([id]) => (--$steps || $exhausted(), new Error(`deal ${id} has a place but is missing`));
  function requirePlacedDeal(ctx, id) {--$steps || $exhausted();
    return deals.require(ctx, [id], placedDealAbsent);
  }
  function findOccupant(place, period) {--$steps || $exhausted();
    const { occupants } = place;
    for (let i = occupants.length - 1; i >= 0; i--) {--$steps || $exhausted();
      const occupant = occupants[i];
      if (occupant.fromPeriod <= period) return occupant;
    }
    return void 0;
  }
  function setOccupant(ctx, host2, size, number, dealId, chunks) {--$steps || $exhausted();
    const shelf = findShelf(host2, size);
    if (shelf === void 0) throw new Error(`Host ${host2.host} has no shelf ${size}`);
    const fromPeriod = host2.period + 1n;
    const occupants = [];
    if (number < shelf.storedPlaces) {
      const before = requirePlace(ctx, host2, size, number).occupants;
      const oldest = oldestPeriod(host2);
      for (let i = 0; i < before.length; i++) {--$steps || $exhausted();
        const occupant = before[i];
        const next2 = before[i + 1];
        const outlived = next2 !== void 0 && next2.fromPeriod <= oldest;
        if (occupant.fromPeriod < fromPeriod && !outlived) occupants.push(occupant);
      }
    } else {
      shelf.storedPlaces = number + 1n;
    }
    occupants.push({ fromPeriod, dealId, chunks });
    ctx.host.set(places.id, [host2.host, size, number], { host: host2.host, shelfSize: size, number, occupants });
  }
  function placeDeal(ctx, host2, deal2) {--$steps || $exhausted();
    const chunks = computeChunks(deal2.shardBytes);
    const shelf = takeShelf(host2, computeShelfSize(chunks));
    const number = shelf.places;
    setOccupant(ctx, host2, shelf.size, number, deal2.id, chunks);
    shelf.places = number + 1n;
    host2.liveChunks += chunks;
    deal2.place = number + 1n;
  }
  function displaceDeal(ctx, host2, deal2) {--$steps || $exhausted();
    if (deal2.place === 0n) return;
    const chunks = computeChunks(deal2.shardBytes);
    const shelf = takeShelf(host2, computeShelfSize(chunks));
    const number = deal2.place - 1n;
    const last = shelf.places - 1n;
    if (number !== last) {
      const moving = currentOccupant(ctx, host2, shelf.size, last);
      setOccupant(ctx, host2, shelf.size, number, moving.dealId, moving.chunks);
      const moved = requirePlacedDeal(ctx, moving.dealId);
      moved.place = number + 1n;
      ctx.host.set(deals.id, [moved.id], moved);
    }
    setOccupant(ctx, host2, shelf.size, last, 0n, 0n);
    shelf.places = last;
    host2.liveChunks -= chunks;
    deal2.place = 0n;
    trimShelf(ctx, host2, shelf);
  }
  function handOverPlace(ctx, host2, from, to) {--$steps || $exhausted();
    assert(from.place !== 0n && from.shardBytes === to.shardBytes, `deal ${to.id} cannot take the place of ${from.id}`);
    const chunks = computeChunks(from.shardBytes);
    setOccupant(ctx, host2, computeShelfSize(chunks), from.place - 1n, to.id, chunks);
    to.place = from.place;
    from.place = 0n;
  }
  function currentOccupant(ctx, host2, size, number) {--$steps || $exhausted();
    const place = requirePlace(ctx, host2, size, number);
    const occupant = findOccupant(place, host2.period + 1n);
    if (occupant === void 0 || occupant.dealId === 0n) throw new Error(`place ${size}/${number} of ${host2.host} is empty`);
    return occupant;
  }
  function trimShelf(ctx, host2, shelf) {--$steps || $exhausted();
    let needed = shelf.places;
    if (shelf.runningPlaces > needed) needed = shelf.runningPlaces;
    if (shelf.openPlaces > needed) needed = shelf.openPlaces;
    for (let i = 0; i < trimmedPlacesMax && shelf.storedPlaces > needed; i++) {--$steps || $exhausted();
      shelf.storedPlaces -= 1n;
      ctx.host.remove(places.id, [host2.host, shelf.size, shelf.storedPlaces]);
    }
  }
  function trimPlaces(ctx, host2, most) {--$steps || $exhausted();
    const kept = [];
    let removed = 0;
    for (const shelf of host2.shelves) {--$steps || $exhausted();
      for (; removed < most && shelf.storedPlaces > shelf.places; removed++) {--$steps || $exhausted();
        shelf.storedPlaces -= 1n;
        ctx.host.remove(places.id, [host2.host, shelf.size, shelf.storedPlaces]);
      }
      if (shelf.storedPlaces > 0n) kept.push(shelf);
    }
    host2.shelves = kept;
    return kept.some((shelf) => (--$steps || $exhausted(), shelf.storedPlaces > shelf.places));
  }
  function turnShelves(host2) {--$steps || $exhausted();
    for (const shelf of host2.shelves) {--$steps || $exhausted();
      shelf.openPlaces = shelf.runningPlaces;
      shelf.runningPlaces = shelf.places;
    }
  }
  function closeShelves(ctx, host2) {--$steps || $exhausted();
    const kept = [];
    for (const shelf of host2.shelves) {--$steps || $exhausted();
      shelf.openPlaces = 0n;
      trimShelf(ctx, host2, shelf);
      if (shelf.storedPlaces > 0n) kept.push(shelf);
    }
    host2.shelves = kept;
  }
  function voidShelves(host2) {--$steps || $exhausted();
    for (const shelf of host2.shelves) {--$steps || $exhausted();
      shelf.openPlaces = 0n;
      shelf.runningPlaces = 0n;
    }
  }
  function openShelves(host2) {--$steps || $exhausted();
    return host2.shelves.map((shelf) => ((--$steps || $exhausted(), { size: shelf.size, places: shelf.openPlaces })));
  }
  function runningShelves(host2) {--$steps || $exhausted();
    return host2.shelves.map((shelf) => ((--$steps || $exhausted(), { size: shelf.size, places: shelf.runningPlaces })));
  }
  function hasLayout(host2) {--$steps || $exhausted();
    for (const shelf of host2.shelves) {--$steps || $exhausted();if (shelf.places > 0n || shelf.runningPlaces > 0n) return true;}
    return false;
  }

  // modules/storage/apply/deals.ts
  var dealAbsent = ([id]) => (--$steps || $exhausted(), errors.DealNotFound(`deal ${id} does not exist`));
  function requireDeal(ctx, id) {--$steps || $exhausted();
    return deals.require(ctx, [id], dealAbsent);
  }
  function isDoomed(host2, deal2) {--$steps || $exhausted();
    return host2.status === "HOST_STATUS_SUSPENDED" && deal2.status === "DEAL_STATUS_ACTIVE" && deal2.endsAtHeight > host2.suspendedAtHeight;
  }
  var failureOfSuspension = { reason: "suspended", fractionBps: 10000n, accident: false };
  function closeInLayout(ctx, host2, deal2) {--$steps || $exhausted();
    const running = deal2.activePeriod <= host2.period && deal2.endsAtHeight >= host2.periodStartedAtHeight && host2.seedHeight !== 0n;
    if (running) host2.runningLiveChunks -= min(host2.runningLiveChunks, computeChunks(deal2.shardBytes));
    displaceDeal(ctx, host2, deal2);
    host2.activeDeals -= 1n;
    dropUnsettled(host2, deal2.settledPeriod);
  }
  function failDeal(ctx, host2, archive2, deal2, failure) {--$steps || $exhausted();
    settleDeal(ctx, host2, deal2);
    closeInLayout(ctx, host2, deal2);
    escrow.slashLock(ctx, { reference: deal2.id, customer: archive2.owner, fractionBps: failure.fractionBps, accident: failure.accident });
    deal2.status = transitionDeal(deal2.status, "fail");
    deal2.closedAtHeight = ctx.height;
    deal2.retainedAmount = 0n;
    deal2.dueHeight = 0n;
    const renewedBy = deal2.renewedBy;
    ctx.host.emit("DealFailed", { dealId: deal2.id, archiveId: deal2.archiveId, host: deal2.host, reason: failure.reason });
    if (emptySlot(ctx, deal2, true)) {
      if (renewedBy !== 0n) {
        deal2.renewedBy = 0n;
        dropDeal(ctx, archive2, requireDeal(ctx, renewedBy));
      }
      applySlotFailed(ctx, archive2);
    } else {
      refundHold(ctx, deal2.id, archive2.owner);
      escrow.releasePot(ctx, { reference: deal2.id, to: archive2.owner });
      setDealLeaves(ctx, deal2);
    }
    ctx.host.set(deals.id, [deal2.id], deal2);
    applyDealClosed(ctx, archive2);
  }
  function dropDeal(ctx, archive2, deal2) {--$steps || $exhausted();
    deal2.status = transitionDeal(deal2.status, "drop");
    deal2.closedAtHeight = ctx.height;
    escrow.releaseLock(ctx, { reference: deal2.id, completed: false });
    refundHold(ctx, deal2.id, archive2.owner);
    setDealLeaves(ctx, deal2);
    ctx.host.set(deals.id, [deal2.id], deal2);
    ctx.host.emit("DealEnded", { dealId: deal2.id, host: deal2.host });
    applyDealClosed(ctx, archive2);
  }
  function endDeal(ctx, host2, archive2, deal2) {--$steps || $exhausted();
    settleDeal(ctx, host2, deal2);
    displaceDeal(ctx, host2, deal2);
    payRetained(ctx, deal2);
    refundHold(ctx, deal2.id, archive2.owner);
    escrow.releaseLock(ctx, { reference: deal2.id, completed: !deal2.endedEarly });
    deal2.status = transitionDeal(deal2.status, "end");
    deal2.closedAtHeight = ctx.height;
    host2.activeDeals -= 1n;
    dropUnsettled(host2, deal2.settledPeriod);
    if (deal2.renewedBy === 0n) {
      deal2.dueHeight = 0n;
      archive2.activeSlots -= 1;
      archive2.endedSlots += 1;
    } else {
      setDealLeaves(ctx, deal2);
    }
    ctx.host.set(deals.id, [deal2.id], deal2);
    ctx.host.emit("DealEnded", { dealId: deal2.id, host: deal2.host });
    applyDealClosed(ctx, archive2);
  }

  // modules/storage/apply/draw.ts
  function isAsked(host2, deal2) {--$steps || $exhausted();
    if (deal2.endsAtHeight < host2.openStartedAtHeight) return false;
    return deal2.closedAtHeight === 0n || deal2.closedAtHeight >= host2.openSeedHeight;
  }
  function drawOpenPeriod(ctx, host2) {--$steps || $exhausted();
    if (host2.openPeriod === 0n) throw new Error(`Host ${host2.host} has no open period`);
    const period = host2.openPeriod - 1n;
    const shelves = openShelves(host2);
    const space = computeSpaceChunks(shelves);
    const prefix = concat(ctx, [challengeLabel, host2.openSeed, host2.host, period]);
    let seen;
    const tenantAt = (size, number2) => {--$steps || $exhausted();
      const occupant = findOccupant(requirePlace(ctx, host2, size, number2), period);
      if (occupant === void 0 || occupant.dealId === 0n) {
        throw new Error(`place ${size}/${number2} of ${host2.host} was empty in period ${period}`);
      }
      seen = requirePlacedDeal(ctx, occupant.dealId);
      return { dealId: occupant.dealId, chunks: occupant.chunks, live: isAsked(host2, seen) };
    };
    const number = (challenge, redraw) => (--$steps || $exhausted(), randomNumber(ctx, redraw === 0 ? [prefix, challenge] : [prefix, challenge, redraw]));
    const drawn = [];
    const count = Number(host2.openChallenges);
    for (let challenge = 0; challenge < count; challenge++) {--$steps || $exhausted();
      const chunk = drawChunk(shelves, space, challenge, number, tenantAt);
      drawn[challenge] = { dealId: chunk.dealId, chunkIndex: chunk.chunkIndex, deal: seen };
    }
    return drawn;
  }
  function drawSpotChunk(ctx, seed, host2, challengeId, window, chunks) {--$steps || $exhausted();
    return randomNumber(ctx, [spotLabel, seed, host2, challengeId, window]) % chunks;
  }

  // modules/storage/apply/host-record.ts
  function saveHost(ctx, host2) {--$steps || $exhausted();
    if (host2.reviewHeight === 0n) host2.reviewHeight = ctx.height + params.require(ctx).closedKeepBlocks;
    ctx.host.set(hosts.id, [host2.host], host2);
  }

  // modules/storage/rules/periods.ts
  var jitterPart = 8n;
  var recentPeriods = 32;
  var phaseLabel = "marspace/phase/v1";
  var jitterLabel = "marspace/jitter/v1";
  function computeJitterMax(periodBlocks) {--$steps || $exhausted();
    return periodBlocks / jitterPart;
  }
  function computeJitter(random, periodBlocks) {--$steps || $exhausted();
    return random % (computeJitterMax(periodBlocks) + 1n);
  }
  function computeNominalEnd(height, phase, periodBlocks) {--$steps || $exhausted();
    const next2 = height + 1n;
    const behind = ((next2 - phase) % periodBlocks + periodBlocks) % periodBlocks;
    return behind === 0n ? next2 : next2 + periodBlocks - behind;
  }
  function computeNextNominalEnd(nominalEnd, openLastHeight, periodBlocks) {--$steps || $exhausted();
    return max(nominalEnd + periodBlocks, openLastHeight + 1n);
  }
  function computeLastProofHeight(seedHeight, proofWindowBlocks) {--$steps || $exhausted();
    return seedHeight + proofWindowBlocks;
  }
  function pushRecent(recent, missed) {--$steps || $exhausted();
    return {
      recentMissed: (recent.recentMissed << 1 | (missed ? 1 : 0)) >>> 0,
      recentDue: recent.recentDue < recentPeriods ? recent.recentDue + 1 : recentPeriods
    };
  }
  function countMissed(recentMissed) {--$steps || $exhausted();
    let missed = 0;
    for (let bits = recentMissed; bits !== 0; bits = (bits & bits - 1) >>> 0) {--$steps || $exhausted();missed += 1;}
    return missed;
  }
  function isMissedTooOften(missedInARow, recentMissed, missedInARowMax, missedOf32Max) {--$steps || $exhausted();
    return BigInt(missedInARow) >= missedInARowMax || BigInt(countMissed(recentMissed)) >= missedOf32Max;
  }
  function computeEarlyEnd(startsAtHeight, termBlocksMin, runningSeedHeight, endsAtHeight) {--$steps || $exhausted();
    const earliest = max(startsAtHeight - 1n + termBlocksMin, runningSeedHeight);
    return earliest < endsAtHeight ? earliest : endsAtHeight;
  }

  // modules/storage/apply/periods.ts
  var stepsMax = 32;
  var wholeLockBps = 10000n;
  function advanceHost(ctx, host2, through) {--$steps || $exhausted();
    const due = advanceSteps(ctx, host2, through);
    if (due !== 0n && due <= through)
      throw errors.HostBehind(`Host ${host2.host} is due since height ${due}: the chain has to catch up first`);
  }
  function advanceSteps(ctx, host2, through) {--$steps || $exhausted();
    if (host2.dueHeight === 0n || host2.dueHeight > through) return host2.dueHeight;
    for (let step = 0; step < stepsMax && host2.seedHeight !== 0n; step++) {--$steps || $exhausted();
      const next2 = host2.openPeriod === 0n ? host2.seedHeight : host2.openLastHeight;
      if (next2 > through) break;
      if (host2.openPeriod === 0n) turnPeriod(ctx, host2);
      else closePeriod(ctx, host2);
    }
    const due = host2.seedHeight === 0n ? 0n : host2.openPeriod === 0n ? host2.seedHeight : host2.openLastHeight;
    host2.dueHeight = due;
    saveHost(ctx, host2);
    return due;
  }
  function turnPeriod(ctx, host2) {--$steps || $exhausted();
    const seed = blockHash(ctx, host2.seedHeight);
    host2.openPeriod = host2.period + 1n;
    host2.openStartedAtHeight = host2.periodStartedAtHeight;
    host2.openSeedHeight = host2.seedHeight;
    host2.openLastHeight = computeLastProofHeight(host2.seedHeight, host2.proofWindowBlocks);
    host2.openSeed = seed ?? new Uint8Array(0);
    host2.openChallenges = host2.challengesPerPeriod;
    host2.openDue = seed !== void 0 && host2.runningLiveChunks > 0n;
    host2.openProven = false;
    turnShelves(host2);
    host2.runningLiveChunks = host2.liveChunks;
    const rules = params.require(ctx);
    host2.period += 1n;
    host2.periodStartedAtHeight = host2.seedHeight + 1n;
    host2.periodBlocks = rules.periodBlocks;
    host2.proofWindowBlocks = rules.proofWindowBlocks;
    host2.challengesPerPeriod = rules.challengesPerPeriod;
    host2.missedInARowMax = rules.missedInARowMax;
    host2.missedOf32Max = rules.missedOf32Max;
    host2.nominalEndHeight = computeNextNominalEnd(host2.nominalEndHeight, host2.openLastHeight, rules.periodBlocks);
    const random = seed === void 0 ? 0n : randomNumber(ctx, [jitterLabel, seed, host2.host]);
    host2.seedHeight = host2.nominalEndHeight + computeJitter(random, rules.periodBlocks);
  }
  function closePeriod(ctx, host2) {--$steps || $exhausted();
    const asked = ctx.host.get(questions.id, [host2.host]);
    if (asked !== void 0) {
      ctx.host.remove(questions.id, [host2.host]);
      failUnanswered(ctx, host2, asked);
    }
    const missed = host2.openDue && !host2.openProven;
    const question = missed ? askAgain(ctx, host2) : void 0;
    recordOutcome(ctx, host2);
    closeShelves(ctx, host2);
    const closedAt = host2.openLastHeight;
    host2.openPeriod = 0n;
    host2.openSeed = new Uint8Array(0);
    if (missed) {
      ctx.host.emit("PeriodMissed", { host: host2.host, period: host2.closedPeriods - 1n, missedInARow: host2.missedInARow });
      if (isMissedTooOften(host2.missedInARow, host2.recentMissed, host2.missedInARowMax, host2.missedOf32Max)) {
        if (question !== void 0) failEnded(ctx, host2, question, closedAt);
        suspendHost(ctx, host2, closedAt);
        return;
      }
    }
    if (question !== void 0 && question.chunks.length > 0) {
      ctx.host.set(questions.id, [host2.host], question);
      ctx.host.emit("DealsQuestioned", {
        host: host2.host,
        period: question.period,
        untilHeight: question.untilHeight,
        dealIds: dealIdsOf(question)
      });
    } else if (!hasLayout(host2)) {
      host2.seedHeight = 0n;
    }
  }
  function dealIdsOf(question) {--$steps || $exhausted();
    const ids = /* @__PURE__ */ new Set();
    const { chunks } = question;
    for (let i = 0; i < chunks.length; i++) {--$steps || $exhausted();ids.add(chunks[i].dealId);}
    return [...ids];
  }
  function failUnanswered(ctx, host2, asked) {--$steps || $exhausted();
    for (const chunk of asked.chunks) {--$steps || $exhausted();
      if (chunk.answered) continue;
      const deal2 = requireDeal(ctx, chunk.dealId);
      if (deal2.status !== "DEAL_STATUS_ACTIVE") continue;
      const archive2 = requireArchive(ctx, deal2.archiveId);
      failDeal(ctx, host2, archive2, deal2, { reason: "missed", fractionBps: wholeLockBps, accident: true });
      ctx.host.set(archives.id, [archive2.id], archive2);
    }
  }
  function failEnded(ctx, host2, question, suspendedAtHeight) {--$steps || $exhausted();
    for (const id of dealIdsOf(question)) {--$steps || $exhausted();
      const deal2 = requireDeal(ctx, id);
      if (deal2.status !== "DEAL_STATUS_ACTIVE" || deal2.endsAtHeight > suspendedAtHeight) continue;
      const archive2 = requireArchive(ctx, deal2.archiveId);
      failDeal(ctx, host2, archive2, deal2, failureOfSuspension);
      ctx.host.set(archives.id, [archive2.id], archive2);
    }
  }
  function askAgain(ctx, host2) {--$steps || $exhausted();
    const question = {
      host: host2.host,
      period: host2.openPeriod - 1n,
      seedHeight: host2.openSeedHeight,
      untilHeight: computeLastProofHeight(host2.seedHeight, host2.proofWindowBlocks),
      chunks: []
    };
    const drawn = drawOpenPeriod(ctx, host2);
    const chunks = [];
    let living = false;
    for (let i = 0; i < drawn.length; i++) {--$steps || $exhausted();
      const { deal: deal2, dealId, chunkIndex } = drawn[i];
      const dead = deal2.status !== "DEAL_STATUS_ACTIVE";
      if (!dead) living = true;
      chunks[i] = { dealId, chunkIndex, answered: dead };
    }
    if (living) question.chunks = chunks;
    return question;
  }
  function recordOutcome(ctx, host2) {--$steps || $exhausted();
    const period = host2.openPeriod - 1n;
    const length = host2.openSeedHeight - host2.openStartedAtHeight + 1n;
    appendPeriod(ctx, host2, period, length, host2.openStartedAtHeight - 1n, host2.openDue, host2.openProven);
    host2.closedPeriods = host2.openPeriod;
    host2.closedHeight = host2.openSeedHeight;
    trimRows(ctx, host2);
    if (!host2.openDue) return;
    host2.periodsDue += 1n;
    if (host2.openProven) {
      host2.periodsProven += 1n;
      host2.provenBlocks += length;
      host2.missedInARow = 0;
    } else {
      host2.missedInARow += 1;
    }
    const recent = pushRecent(host2, !host2.openProven);
    host2.recentMissed = recent.recentMissed;
    host2.recentDue = recent.recentDue;
  }
  function suspendHost(ctx, host2, height) {--$steps || $exhausted();
    host2.status = transitionHost(host2.status, "suspend");
    host2.suspendedAtHeight = height;
    host2.seedHeight = 0n;
    voidShelves(host2);
    host2.runningLiveChunks = 0n;
    escrow.recordAccident(ctx, { contractor: host2.host });
    ctx.host.set(dueSuspended.id, [ctx.height, host2.host], true);
    ctx.host.emit("HostSuspended", { host: host2.host, suspendedAtHeight: height });
  }

  // modules/storage/apply/hosts.ts
  function newHost(host2) {--$steps || $exhausted();
    return {
      host: host2,
      status: "HOST_STATUS_ACTIVE",
      receiptNumberMin: 0n,
      period: 0n,
      periodStartedAtHeight: 0n,
      seedHeight: 0n,
      nominalEndHeight: 0n,
      periodBlocks: 0n,
      proofWindowBlocks: 0n,
      challengesPerPeriod: 0n,
      missedInARowMax: 0n,
      missedOf32Max: 0n,
      dueHeight: 0n,
      openPeriod: 0n,
      openStartedAtHeight: 0n,
      openSeedHeight: 0n,
      openLastHeight: 0n,
      openSeed: new Uint8Array(0),
      openChallenges: 0n,
      openDue: false,
      openProven: false,
      closedPeriods: 0n,
      closedHeight: 0n,
      periodsDue: 0n,
      periodsProven: 0n,
      provenBlocks: 0n,
      missedInARow: 0,
      recentMissed: 0,
      recentDue: 0,
      suspendedAtHeight: 0n,
      activeDeals: 0n,
      liveChunks: 0n,
      runningLiveChunks: 0n,
      shelves: [],
      unsettledRows: [],
      firstRow: 0n,
      spotChallenges: 0n,
      reviewHeight: 0n
    };
  }
  function findHost(ctx, address) {--$steps || $exhausted();
    const host2 = ctx.host.get(hosts.id, [address]);
    if (host2 !== void 0 && !ctx.isQuery) advanceHost(ctx, host2, ctx.height - 1n);
    return host2;
  }
  function requireHost(ctx, address) {--$steps || $exhausted();
    const host2 = findHost(ctx, address);
    if (host2 === void 0) throw errors.HostNotFound(`${address} never held a deal`);
    return host2;
  }
  function advanceHostsOf(ctx, archiveId) {--$steps || $exhausted();
    for (const [, slot] of slots.scan(ctx, [archiveId], { limit: slotsMax })) {--$steps || $exhausted();
      if (slot.dealId === 0n) continue;
      const deal2 = ctx.host.get(deals.id, [slot.dealId]);
      if (deal2?.status === "DEAL_STATUS_ACTIVE") findHost(ctx, deal2.host);
    }
  }
  function wakeHost(ctx, host2) {--$steps || $exhausted();
    if (host2.seedHeight !== 0n) return;
    const rules = params.require(ctx);
    const hash = blockHash(ctx, ctx.height - 1n) ?? new Uint8Array(32);
    const first = host2.periodStartedAtHeight === 0n;
    if (first) {
      host2.periodStartedAtHeight = ctx.height;
      host2.closedHeight = ctx.height - 1n;
    }
    const phase = first ? randomNumber(ctx, [phaseLabel, hash, host2.host]) % rules.periodBlocks : host2.nominalEndHeight;
    host2.nominalEndHeight = computeNominalEnd(ctx.height, phase, rules.periodBlocks);
    host2.seedHeight = host2.nominalEndHeight + computeJitter(randomNumber(ctx, [jitterLabel, hash, host2.host]), rules.periodBlocks);
    host2.periodBlocks = rules.periodBlocks;
    host2.proofWindowBlocks = rules.proofWindowBlocks;
    host2.challengesPerPeriod = rules.challengesPerPeriod;
    host2.missedInARowMax = rules.missedInARowMax;
    host2.missedOf32Max = rules.missedOf32Max;
    host2.dueHeight = host2.seedHeight;
  }

  // modules/storage/apply/removal.ts
  var archiveDealsMax = 2 * slotsMax;
  var hostItemsMax = 64;
  function isForgettable(ctx, deal2) {--$steps || $exhausted();
    if (spotByDeal.scan(ctx, [deal2.id], { limit: 1 }).length > 0) return false;
    const host2 = ctx.host.get(hosts.id, [deal2.host]);
    if (host2 === void 0 || host2.seedHeight === 0n) return true;
    const question = ctx.host.get(questions.id, [deal2.host]);
    if (question?.chunks.some((chunk) => (--$steps || $exhausted(), chunk.dealId === deal2.id)) === true) return false;
    const oldestStart = host2.openPeriod === 0n ? host2.periodStartedAtHeight : host2.openStartedAtHeight;
    return deal2.closedAtHeight < oldestStart;
  }
  function computeNextTry(ctx) {--$steps || $exhausted();
    return ctx.height + params.require(ctx).periodBlocks;
  }
  function removeClosedDeal(ctx, deal2) {--$steps || $exhausted();
    if (isForgettable(ctx, deal2)) {
      ctx.host.remove(deals.id, [deal2.id]);
      return;
    }
    deal2.dueHeight = computeNextTry(ctx);
    ctx.host.set(deals.id, [deal2.id], deal2);
  }
  function removeArchive(ctx, archive2) {--$steps || $exhausted();
    const found = dealsByArchive.scan(ctx, [archive2.id], { limit: archiveDealsMax + 1 });
    const gone = [];
    for (const [, id] of found) {--$steps || $exhausted();
      const deal2 = deals.require(ctx, [id], () => (--$steps || $exhausted(), new Error(`deal ${id} of archive ${archive2.id} is missing`)));
      if (isForgettable(ctx, deal2)) gone.push(deal2);
    }
    if (gone.length < found.length || found.length > archiveDealsMax) {
      archive2.removedAtHeight = computeNextTry(ctx);
      ctx.host.set(archives.id, [archive2.id], archive2);
      return;
    }
    for (const deal2 of gone) {--$steps || $exhausted();ctx.host.remove(deals.id, [deal2.id]);}
    const count = computeSlotCount(archive2);
    for (let index2 = 0; index2 < count; index2++) {--$steps || $exhausted();ctx.host.remove(slots.id, [archive2.id, index2]);}
    ctx.host.remove(archives.id, [archive2.id]);
    ctx.host.emit("ArchiveRemoved", { archiveId: archive2.id, owner: archive2.owner });
  }
  function reviewHost(ctx, host2) {--$steps || $exhausted();
    const asleep = host2.seedHeight === 0n && host2.activeDeals === 0n;
    const more = asleep && (trimRows(ctx, host2, hostItemsMax) || trimPlaces(ctx, host2, hostItemsMax));
    if (asleep && !more && isDeparted(ctx, host2)) {
      ctx.host.remove(periodRows.id, [host2.host, host2.firstRow]);
      ctx.host.remove(lossReports.id, [host2.host]);
      ctx.host.remove(hosts.id, [host2.host]);
      return;
    }
    host2.reviewHeight = ctx.height + (more ? 1n : params.require(ctx).closedKeepBlocks);
    ctx.host.set(hosts.id, [host2.host], host2);
  }
  function isDeparted(ctx, host2) {--$steps || $exhausted();
    const contractor = escrow.findContractor(ctx, { address: host2.host });
    if (contractor !== void 0 && contractor.status !== "CONTRACTOR_STATUS_LEFT") return false;
    return dealsByHost.scan(ctx, [host2.host], { limit: 1 }).length === 0 && spotByHost.scan(ctx, [host2.host], { limit: 1 }).length === 0;
  }

  // modules/storage/apply/questions.ts
  function findQuestionOf(ctx, host2, dealId) {--$steps || $exhausted();
    const question = ctx.host.get(questions.id, [host2]);
    if (question === void 0) return void 0;
    for (const chunk of question.chunks) {--$steps || $exhausted();if (chunk.dealId === dealId && !chunk.answered) return question;}
    return void 0;
  }

  // modules/storage/apply/terms.ts
  function isTermClosed(host2, deal2) {--$steps || $exhausted();
    return host2.closedHeight >= deal2.endsAtHeight || host2.seedHeight === 0n;
  }
  function computeCloseHeight(host2, deal2) {--$steps || $exhausted();
    if (host2.openPeriod !== 0n && host2.openSeedHeight >= deal2.endsAtHeight) return host2.openLastHeight;
    return computeLastProofHeight(host2.seedHeight, host2.proofWindowBlocks);
  }
  function leaveLayout(ctx, host2, archive2, deal2) {--$steps || $exhausted();
    if (deal2.renewedBy !== 0n && host2.status === "HOST_STATUS_ACTIVE") {
      succeedDeal(ctx, host2, archive2, deal2);
    } else {
      displaceDeal(ctx, host2, deal2);
      dropRenewal(ctx, archive2, deal2);
    }
    deal2.dueHeight = max(ctx.height, computeCloseHeight(host2, deal2));
    ctx.host.set(deals.id, [deal2.id], deal2);
  }
  function dropRenewal(ctx, archive2, deal2) {--$steps || $exhausted();
    if (deal2.renewedBy === 0n) return;
    const renewal = requireDeal(ctx, deal2.renewedBy);
    deal2.renewedBy = 0n;
    if (renewal.status === "DEAL_STATUS_WAITING") dropDeal(ctx, archive2, renewal);
  }
  function succeedDeal(ctx, host2, archive2, deal2) {--$steps || $exhausted();
    const renewal = requireDeal(ctx, deal2.renewedBy);
    handOverPlace(ctx, host2, deal2, renewal);
    renewal.status = transitionDeal(renewal.status, "succeed");
    renewal.activePeriod = host2.period + 1n;
    renewal.settledHeight = deal2.endsAtHeight;
    renewal.settledPeriod = host2.period;
    addUnsettled(host2, renewal.settledPeriod);
    renewal.dueHeight = renewal.endsAtHeight;
    ctx.host.set(deals.id, [renewal.id], renewal);
    host2.activeDeals += 1n;
    const slot = requireSlot(ctx, archive2, deal2.slotIndex);
    slot.dealId = renewal.id;
    ctx.host.set(slots.id, [archive2.id, slot.index], slot);
    ctx.host.emit("DealRenewed", { dealId: renewal.id, host: renewal.host, renews: deal2.id });
  }
  function endDealIfClosed(ctx, host2, archive2, deal2) {--$steps || $exhausted();
    if (deal2.place !== 0n || deal2.endsAtHeight > ctx.height || !isTermClosed(host2, deal2)) return false;
    if (findQuestionOf(ctx, host2.host, deal2.id) !== void 0) return false;
    endDeal(ctx, host2, archive2, deal2);
    return true;
  }
  function computeNextLook(ctx, host2, deal2) {--$steps || $exhausted();
    const question = findQuestionOf(ctx, host2.host, deal2.id);
    const height = question !== void 0 ? question.untilHeight : computeCloseHeight(host2, deal2);
    return max(height, ctx.height + 1n);
  }

  // modules/storage/block.ts
  var hostsMax = (ctx) => (--$steps || $exhausted(), params.require(ctx).hostsDuePerBlockMax);
  var archivesCountedMax = 100;
  var reviewsMax = 20n;
  var receiptsMax = (ctx) => (--$steps || $exhausted(), dealsMax(ctx) * 10n);
  function archivesMax(ctx) {--$steps || $exhausted();
    const most = Number(dealsMax(ctx));
    let slots2 = 0;
    let count = 0n;
    for (const [height, id] of dueArchives.scan(ctx, [], { limit: archivesCountedMax })) {--$steps || $exhausted();
      if (height > ctx.height) break;
      slots2 += computeSlotCount(requireArchive(ctx, id));
      if (slots2 > most && count > 0n) break;
      count += 1n;
    }
    return count;
  }
  var dealsMax = (ctx) => (--$steps || $exhausted(), params.require(ctx).dealsDuePerBlockMax);
  function runDueHost(ctx, [, address]) {--$steps || $exhausted();
    const host2 = hosts.require(ctx, [address], () => (--$steps || $exhausted(), new Error(`Host ${address} is due but does not exist`)));
    advanceSteps(ctx, host2, ctx.height);
  }
  function runDueDeal(ctx, [height, id]) {--$steps || $exhausted();
    const due = requireDeal(ctx, id);
    if (due.dueHeight !== height) return;
    if (due.closedAtHeight !== 0n) {
      due.dueHeight = 0n;
      removeClosedDeal(ctx, due);
      return;
    }
    const host2 = requireHost(ctx, due.host);
    if (due.place === 0n) advanceHost(ctx, host2, ctx.height);
    const deal2 = requireDeal(ctx, id);
    if (deal2.status !== "DEAL_STATUS_ACTIVE") return;
    const archive2 = requireArchive(ctx, deal2.archiveId);
    if (isDoomed(host2, deal2)) {
      failDeal(ctx, host2, archive2, deal2, failureOfSuspension);
    } else {
      if (deal2.place !== 0n) leaveLayout(ctx, host2, archive2, deal2);
      if (deal2.dueHeight <= ctx.height && !endDealIfClosed(ctx, host2, archive2, deal2)) {
        deal2.dueHeight = computeNextLook(ctx, host2, deal2);
        ctx.host.set(deals.id, [deal2.id], deal2);
      }
    }
    saveHost(ctx, host2);
    ctx.host.set(archives.id, [archive2.id], archive2);
  }
  function runDueArchive(ctx, [, id]) {--$steps || $exhausted();
    removeArchive(ctx, requireArchive(ctx, id));
  }
  function runDueReview(ctx, [, address]) {--$steps || $exhausted();
    reviewHost(
      ctx,
      hosts.require(ctx, [address], () => (--$steps || $exhausted(), new Error(`Host ${address} is due for a look but does not exist`)))
    );
  }
  function runDueSuspended(ctx, [, address]) {--$steps || $exhausted();
    const host2 = requireHost(ctx, address);
    const most = params.require(ctx).suspendedDealsPerBlockMax;
    for (let handled = 0n; handled < most; handled++) {--$steps || $exhausted();
      const shelf = host2.shelves.find((candidate) => (--$steps || $exhausted(), candidate.places > 0n));
      if (shelf === void 0) break;
      const { dealId } = currentOccupant(ctx, host2, shelf.size, shelf.places - 1n);
      const deal2 = requireDeal(ctx, dealId);
      const archive2 = requireArchive(ctx, deal2.archiveId);
      if (isDoomed(host2, deal2)) failDeal(ctx, host2, archive2, deal2, failureOfSuspension);
      else leaveLayout(ctx, host2, archive2, deal2);
      ctx.host.set(archives.id, [archive2.id], archive2);
    }
    saveHost(ctx, host2);
    if (host2.shelves.some((shelf) => (--$steps || $exhausted(), shelf.places > 0n))) ctx.host.set(dueSuspended.id, [ctx.height + 1n, address], true);
  }
  function runDueChallenge(ctx, [, id]) {--$steps || $exhausted();
    const challenge = spotChallenges.require(ctx, [id], () => (--$steps || $exhausted(), new Error(`spot challenge ${id} is due but does not exist`)));
    challenge.dueHeight = 0n;
    const host2 = requireHost(ctx, challenge.host);
    const deal2 = requireDeal(ctx, challenge.dealId);
    if (deal2.status !== "DEAL_STATUS_ACTIVE" || isDoomed(host2, deal2) || deal2.endsAtHeight < ctx.height) {
      closeSpotChallenge(ctx, host2, challenge, challenge.challenger, "refund");
      saveHost(ctx, host2);
      return;
    }
    if (!challenge.drawn) {
      const seed = blockHash(ctx, challenge.seedHeight);
      if (seed === void 0) {
        challenge.seedHeight = ctx.height + 1n;
        saveSpotChallenge(ctx, challenge, challenge.seedHeight);
        return;
      }
      challenge.chunkIndex = drawSpotChunk(ctx, seed, challenge.host, challenge.id, challenge.unanswered, computeChunks(deal2.shardBytes));
      challenge.drawn = true;
      challenge.lastHeight = computeLastProofHeight(ctx.height, challenge.proofWindowBlocks);
      saveSpotChallenge(ctx, challenge, challenge.lastHeight);
      return;
    }
    challenge.unanswered += 1;
    ctx.host.emit("ChallengeUnanswered", { challengeId: challenge.id, dealId: challenge.dealId });
    if (BigInt(challenge.unanswered) < deal2.missedInARowMax) {
      challenge.drawn = false;
      challenge.lastHeight = 0n;
      challenge.seedHeight = ctx.height + 1n;
      saveSpotChallenge(ctx, challenge, challenge.seedHeight);
      return;
    }
    closeSpotChallenge(ctx, host2, challenge, challenge.challenger, "refund");
    const archive2 = requireArchive(ctx, deal2.archiveId);
    failDeal(ctx, host2, archive2, deal2, { reason: "challenged", fractionBps: 10000n, accident: true });
    saveHost(ctx, host2);
    ctx.host.set(archives.id, [archive2.id], archive2);
  }
  function runDueReceipt(ctx, [, host2, number]) {--$steps || $exhausted();
    ctx.host.remove(usedReceipts.id, [host2, number]);
  }
  var endBlock = [
    queue({ name: "due_deals", collection: dueDeals, max: dealsMax, run: runDueDeal }),
    queue({ name: "due_hosts", collection: dueHosts, max: hostsMax, run: runDueHost }),
    queue({ name: "due_suspended", collection: dueSuspended, max: hostsMax, run: runDueSuspended }),
    queue({ name: "due_challenges", collection: dueChallenges, max: dealsMax, run: runDueChallenge }),
    queue({ name: "due_receipts", collection: dueReceipts, max: receiptsMax, run: runDueReceipt }),
    queue({ name: "due_archives", collection: dueArchives, max: archivesMax, run: runDueArchive }),
    queue({ name: "due_reviews", collection: dueReviews, max: () => (--$steps || $exhausted(), reviewsMax), run: runDueReview })
  ];

  // modules/storage/params.ts
  var coin = 1000000000000000000n;
  var gib = 1073741824n;
  var amountMax = coin * 1000000000000n;
  var defaultParams = {
    paymentDenom: "amaspc",
    // Base units per GiB and block: 0.43 mMASPC a GiB and month. Keeps deals from being free; far below any real price.
    priceFloorPerGibBlock: 1000000000n,
    // 1 %: what a deal with oneself costs at least (docs/spec/storage-proofs.md, dilution).
    openFeeBps: 100n,
    // 0.001 MASPC: some ten times the gas of opening.
    openFeeAmountMin: coin / 1000n,
    // 0.01 MASP per GiB of shard, before the accident factor.
    depositPerGib: coin / 100n,
    // 1 day from the upload's end to the opening: time for the slowest of many Hosts; used receipts are remembered no longer than this.
    receiptValidBlocksMax: 14400n,
    // 1 hour between proofs.
    periodBlocks: 600n,
    // 30 minutes to answer: time for a restart, not for a rebuild from other Hosts at scale.
    proofWindowBlocks: 300n,
    // 16 an hour find a loss of 1 % with 99 % in 29 hours.
    challengesPerPeriod: 16n,
    // 3 hours away are an outage; more is a loss.
    missedInARowMax: 3n,
    // A quarter of the last 32 periods.
    missedOf32Max: 8n,
    // 10 % of what is earned waits for the good end.
    retainBps: 1000n,
    // 10 %: the most an Exchange may take of what a Host earns.
    commissionBpsMax: 1000n,
    // 2 years.
    termBlocksMax: 10512000n,
    // 30 % of the lock: honesty is cheaper than being caught.
    reportLossSlashBps: 3000n,
    // 10 GiB in 32 periods: a bad disk area, not a deleted disk.
    reportLossBytesMax: 10n * gib,
    // 0.001 MASPC: pays the Host for one proof.
    challengeFeeAmount: coin / 1000n,
    // Open spot challenges of one challenger at one Host, those of his own deals not counted.
    challengesPerSenderMax: 4n,
    // Every 64 open ones double the fee of the next: no number of them shuts the door, and keeping it dear costs who does it more.
    challengesPerFeeStep: 64n,
    // 20 %: what it costs a Host at least to challenge itself.
    challengePoolBps: 2000n,
    // Ends of block: some 0.2 ms a Host and 0.2 ms a deal.
    hostsDuePerBlockMax: 200n,
    dealsDuePerBlockMax: 500n,
    // Without parity one dead Host loses the archive.
    parityShardsMin: 1n,
    // Deals of one suspended Host that fail in one block, at some 0.2 ms each; the rest follows in the next ones.
    suspendedDealsPerBlockMax: 20n,
    // 30 days to look up how an archive ended; events keep the rest.
    closedKeepBlocks: 432000n,
    // 10^-7 MASPC: a slot's state costs 0.0001 MASPC, a GiB of state 107 MASPC, which every validator keeps.
    stateBytePrice: coin / 10000000n
  };
  var paramBounds = {
    priceFloorPerGibBlock: [0n, amountMax],
    openFeeBps: [0n, 10000n],
    openFeeAmountMin: [0n, amountMax],
    depositPerGib: [0n, amountMax],
    // Long enough to sign and send a transaction; a week is more than any upload needs.
    receiptValidBlocksMax: [10n, 100800n],
    // Below 8 blocks there is no room for a window and the next seed.
    periodBlocks: [8n, 100800n],
    proofWindowBlocks: [1n, 100800n],
    // Each costs a hash and a look at the layout in the handler, and up to 1.8 KB in the message.
    challengesPerPeriod: [1n, 64n],
    missedInARowMax: [1n, 32n],
    missedOf32Max: [1n, 32n],
    retainBps: [0n, 5000n],
    // Retention and commission together leave the Host something.
    commissionBpsMax: [0n, 5000n],
    termBlocksMax: [10n, 52560000n],
    reportLossSlashBps: [0n, 10000n],
    reportLossBytesMax: [0n, 1048576n * gib],
    challengeFeeAmount: [0n, amountMax],
    challengesPerSenderMax: [1n, 64n],
    challengesPerFeeStep: [1n, 1024n],
    challengePoolBps: [0n, 10000n],
    hostsDuePerBlockMax: [1n, 10000n],
    dealsDuePerBlockMax: [1n, 10000n],
    parityShardsMin: [0n, 255n],
    suspendedDealsPerBlockMax: [1n, 1000n],
    closedKeepBlocks: [1n, 52560000n],
    stateBytePrice: [0n, amountMax]
  };
  function validateParams(params3) {--$steps || $exhausted();
    if (params3.paymentDenom.length < 3 || params3.paymentDenom.length > 128) {
      throw errors.InvalidParams(`paymentDenom has ${params3.paymentDenom.length} characters, wanted 3 to 128`);
    }
    for (const name of Object.keys(paramBounds)) {--$steps || $exhausted();
      const [least, greatest] = paramBounds[name];
      const value = params3[name];
      if (value < least || value > greatest) throw errors.InvalidParams(`${name} is ${value}, wanted ${least} to ${greatest}`);
    }
    const windowMax = params3.periodBlocks - computeJitterMax(params3.periodBlocks) - 1n;
    if (params3.proofWindowBlocks > windowMax) {
      throw errors.InvalidParams(
        `proofWindowBlocks is ${params3.proofWindowBlocks}, wanted at most ${windowMax} for periods of ${params3.periodBlocks} blocks`
      );
    }
    if (params3.termBlocksMax < params3.periodBlocks) {
      throw errors.InvalidParams(`termBlocksMax is ${params3.termBlocksMax}, wanted at least periodBlocks, ${params3.periodBlocks}`);
    }
  }

  // modules/storage/genesis.ts
  var genesis = {
    archives: { collection: archives, key: ["id"], addresses: ["owner"] },
    slots: { collection: slots, key: ["archiveId", "index"] },
    deals: { collection: deals, key: ["id"], addresses: ["sender", "host"] },
    hosts: { collection: hosts, key: ["host"] },
    places: { collection: places, key: ["host", "shelfSize", "number"] },
    periodRows: { collection: periodRows, key: ["host", "number"] },
    questions: { collection: questions, key: ["host"] },
    spotChallenges: { collection: spotChallenges, key: ["id"], addresses: ["host", "challenger"] },
    usedReceipts: { collection: usedReceipts, key: ["host", "number"] },
    lossReports: { collection: lossReports, key: ["host"] },
    suspendedDue: { collection: dueSuspended, key: ["height", "host"] }
  };
  function defaultGenesis() {--$steps || $exhausted();
    return { params: defaultParams, nextId: 1n };
  }
  function initGenesis(ctx, rest) {--$steps || $exhausted();
    validateParams(rest.params);
    params.set(ctx, rest.params);
    nextId.set(ctx, rest.nextId);
  }
  function exportGenesis(ctx) {--$steps || $exhausted();
    return { params: params.require(ctx), nextId: nextId.peek(ctx) };
  }

  // modules/storage/handlers/batch.ts
  function runBatch(ctx, items, idOf, run) {--$steps || $exhausted();
    const first = items[0];
    if (items.length === 1) {
      run(first);
      return [resultOf(idOf(first), succeeded)];
    }
    const outcomes = judgeItems(ctx, items, run);
    const results = [];
    let done = 0;
    for (let i = 0; i < outcomes.length; i++) {--$steps || $exhausted();
      const outcome = outcomes[i];
      if (outcome.ok) done += 1;
      results.push(resultOf(idOf(items[i]), outcome.ok ? succeeded : outcome));
    }
    if (done === 0)
      throw errors.NothingSucceeded(`none of ${items.length} items succeeded; the first: ${results[0].message}`);
    return results;
  }
  var succeeded = { codespace: "", code: 0, message: "" };
  function resultOf(dealId, outcome) {--$steps || $exhausted();
    return { dealId, codespace: outcome.codespace, code: outcome.code, message: outcome.message };
  }

  // modules/storage/handlers/answer-missed.ts
  function answerMissed(ctx, message) {--$steps || $exhausted();
    const host2 = requireHost(ctx, message.host);
    const question = ctx.host.get(questions.id, [host2.host]);
    if (question === void 0 || question.period !== message.period) {
      throw errors.NothingMissed(`no chunk of period ${message.period} of ${host2.host} is in question`);
    }
    if (ctx.height > question.untilHeight) {
      throw errors.ProofTooLate(
        `period ${message.period} of ${host2.host} was to be answered by height ${question.untilHeight}, this is ${ctx.height}`
      );
    }
    const dealIdOf = (answer) => (--$steps || $exhausted(), question.chunks[answer.challengeIndex]?.dealId ?? 0n);
    const results = runBatch(ctx, message.answers, dealIdOf, (answer) => (--$steps || $exhausted(), answerOne(ctx, question, answer)));
    ctx.host.set(questions.id, [host2.host], question);
    return { results };
  }
  function answerOne(ctx, question, answer) {--$steps || $exhausted();
    const chunk = question.chunks[answer.challengeIndex];
    if (chunk === void 0)
      throw errors.ChallengeNotFound(
        `period ${question.period} had ${question.chunks.length} challenges, got index ${answer.challengeIndex}`
      );
    if (chunk.answered)
      throw errors.AlreadyAnswered(`challenge ${answer.challengeIndex} of period ${question.period} is answered or its deal is over`);
    const deal2 = requireDeal(ctx, chunk.dealId);
    if (!verifyChunkProof(ctx, deal2.checksum, deal2.shardBytes, chunk.chunkIndex, answer.proof)) {
      throw errors.ProofInvalid(
        `challenge ${answer.challengeIndex} wants chunk ${chunk.chunkIndex} of deal ${deal2.id}, and the proof does not lead to its checksum`
      );
    }
    chunk.answered = true;
    if (isCleared(question.chunks, chunk.dealId))
      ctx.host.emit("DealCleared", { dealId: chunk.dealId, host: question.host, period: question.period });
  }
  function isCleared(chunks, dealId) {--$steps || $exhausted();
    return chunks.every((chunk) => (--$steps || $exhausted(), chunk.dealId !== dealId || chunk.answered));
  }

  // modules/storage/handlers/challenge-deal.ts
  function challengeDeal(ctx, message) {--$steps || $exhausted();
    const rules = params.require(ctx);
    const { challenger } = message;
    const host2 = requireHost(ctx, requireDeal(ctx, message.dealId).host);
    const deal2 = requireDeal(ctx, message.dealId);
    checkChallengeable(ctx, host2, deal2);
    const owner = requireArchive(ctx, deal2.archiveId).owner;
    const own = owner === challenger && spotByDeal.scan(ctx, [deal2.id, ownKey(true)], { limit: 1 }).length === 0;
    const fee = own ? rules.challengeFeeAmount : computeChallengeFee(rules.challengeFeeAmount, host2.spotChallenges, rules.challengesPerFeeStep);
    if (!own) checkRoom(ctx, rules, host2, challenger);
    const feeMax = message.feeAmountMax === 0n ? rules.challengeFeeAmount : message.feeAmountMax;
    if (fee > feeMax) {
      throw errors.ChallengeFeeTooLow(`a spot challenge at ${host2.host} costs ${fee} ${rules.paymentDenom} now, offered are ${feeMax}`);
    }
    const id = nextId.next(ctx);
    const poolAmount = computePoolPart(fee, rules.challengePoolBps);
    const feeAmount = fee - poolAmount;
    escrow.payIn(ctx, { reference: id, customer: challenger, denom: rules.paymentDenom, amount: feeAmount, feeAmount: poolAmount });
    const seedHeight = ctx.height + 1n;
    const challenge = {
      id,
      dealId: deal2.id,
      host: deal2.host,
      challenger,
      seedHeight,
      lastHeight: 0n,
      drawn: false,
      chunkIndex: 0n,
      unanswered: 0,
      proofWindowBlocks: rules.proofWindowBlocks,
      feeDenom: rules.paymentDenom,
      feeAmount,
      dueHeight: 0n,
      own
    };
    saveSpotChallenge(ctx, challenge, seedHeight);
    if (!own) host2.spotChallenges += 1n;
    saveHost(ctx, host2);
    ctx.host.emit("DealChallenged", { challengeId: id, dealId: deal2.id, host: deal2.host, challenger, seedHeight });
    return { challengeId: id };
  }
  function checkChallengeable(ctx, host2, deal2) {--$steps || $exhausted();
    const active = deal2.status === "DEAL_STATUS_ACTIVE" && !isDoomed(host2, deal2);
    if (!active || ctx.height >= deal2.endsAtHeight) {
      throw errors.DealNotActive(
        `deal ${deal2.id} has status ${deal2.status} and ends at height ${deal2.endsAtHeight}, wanted an active one before its end`
      );
    }
  }
  function checkRoom(ctx, rules, host2, challenger) {--$steps || $exhausted();
    const most = rules.challengesPerSenderMax;
    const open = spotByHost.scan(ctx, [host2.host, ownKey(false), challenger], { limit: Number(most) }).length;
    if (BigInt(open) >= most)
      throw errors.TooManyChallenges(`${challenger} has ${open} open challenges at ${host2.host}, the most there may be`);
  }
  function answerChallenge(ctx, message) {--$steps || $exhausted();
    const challenge = spotChallenges.require(
      ctx,
      [message.challengeId],
      () => (--$steps || $exhausted(), errors.ChallengeNotFound(`spot challenge ${message.challengeId} is not open`))
    );
    if (challenge.host !== message.host)
      throw errors.NotHostOfDeal(`spot challenge ${challenge.id} is for ${challenge.host}, not for ${message.host}`);
    if (!challenge.drawn)
      throw errors.ChallengeNotDrawn(
        `spot challenge ${challenge.id} draws its chunk at height ${challenge.seedHeight}, this is ${ctx.height}`
      );
    if (ctx.height > challenge.lastHeight)
      throw errors.ProofTooLate(`spot challenge ${challenge.id} was to be answered by height ${challenge.lastHeight}, this is ${ctx.height}`);
    const host2 = requireHost(ctx, challenge.host);
    const deal2 = requireDeal(ctx, challenge.dealId);
    if (deal2.status !== "DEAL_STATUS_ACTIVE") throw errors.DealNotActive(`deal ${deal2.id} has status ${deal2.status}, wanted an active one`);
    if (!verifyChunkProof(ctx, deal2.checksum, deal2.shardBytes, challenge.chunkIndex, message.proof)) {
      throw errors.ProofInvalid(
        `spot challenge ${challenge.id} wants chunk ${challenge.chunkIndex} of deal ${deal2.id}, and the proof does not lead to its checksum`
      );
    }
    closeSpotChallenge(ctx, host2, challenge, challenge.host, "payment");
    saveHost(ctx, host2);
    ctx.host.emit("ChallengeAnswered", { challengeId: challenge.id, dealId: deal2.id });
    return {};
  }

  // modules/storage/handlers/end-archive.ts
  function endArchive(ctx, message) {--$steps || $exhausted();
    advanceHostsOf(ctx, message.archiveId);
    const archive2 = requireOwnArchive(ctx, message.archiveId, message.sender);
    checkEndable(archive2);
    archive2.ending = true;
    let first;
    let last = ctx.height;
    const count = computeSlotCount(archive2);
    for (let index2 = 0; index2 < count; index2++) {--$steps || $exhausted();
      const { dealId } = requireSlot(ctx, archive2, index2);
      const endsAtHeight = dealId === 0n ? void 0 : endSlot(ctx, archive2, dealId);
      if (endsAtHeight === void 0) continue;
      first = first === void 0 ? endsAtHeight : min(first, endsAtHeight);
      last = max(last, endsAtHeight);
    }
    if (first !== void 0) archive2.endsAtHeight = min(archive2.endsAtHeight, first);
    ctx.host.set(archives.id, [archive2.id], archive2);
    ctx.host.emit("ArchiveEnding", { archiveId: archive2.id, endsAtHeight: last });
    return { endsAtHeight: last };
  }
  function checkEndable(archive2) {--$steps || $exhausted();
    if (archive2.ending) throw errors.ArchiveEnding(`archive ${archive2.id} was ended by its owner already`);
    if (archive2.openDeals === 0) throw errors.ArchiveClosed(`archive ${archive2.id} has no deals left: its status is ${archive2.status}`);
  }
  function endSlot(ctx, archive2, dealId) {--$steps || $exhausted();
    const before = requireDeal(ctx, dealId);
    if (before.status !== "DEAL_STATUS_ACTIVE") return void 0;
    const host2 = requireHost(ctx, before.host);
    const deal2 = requireDeal(ctx, dealId);
    if (deal2.status !== "DEAL_STATUS_ACTIVE") return void 0;
    if (isDoomed(host2, deal2)) {
      failDeal(ctx, host2, archive2, deal2, failureOfSuspension);
      saveHost(ctx, host2);
      return void 0;
    }
    dropRenewal(ctx, archive2, deal2);
    if (host2.seedHeight !== 0n) shortenDeal(ctx, deal2, host2.seedHeight);
    ctx.host.set(deals.id, [deal2.id], deal2);
    return deal2.endsAtHeight;
  }
  function shortenDeal(_ctx, deal2, runningSeedHeight) {--$steps || $exhausted();
    const endsAtHeight = computeEarlyEnd(deal2.startsAtHeight, deal2.termBlocksMin, runningSeedHeight, deal2.endsAtHeight);
    if (deal2.place === 0n || endsAtHeight === deal2.endsAtHeight) return;
    deal2.endsAtHeight = endsAtHeight;
    deal2.endedEarly = true;
    deal2.dueHeight = endsAtHeight;
  }

  // modules/storage/handlers/host-terms.ts
  function voidReceipts(ctx, message) {--$steps || $exhausted();
    const host2 = findHost(ctx, message.host) ?? newHost(message.host);
    escrow.requireContractor(ctx, { address: message.host, role: "ROLE_HOST" });
    if (message.belowNumber <= host2.receiptNumberMin)
      throw errors.NumberNotGrowing(`receipts below number ${host2.receiptNumberMin} are void already, got ${message.belowNumber}`);
    host2.receiptNumberMin = message.belowNumber;
    saveHost(ctx, host2);
    ctx.host.emit("ReceiptsVoided", { host: message.host, belowNumber: message.belowNumber });
    return {};
  }
  function resumeHost(ctx, message) {--$steps || $exhausted();
    const host2 = requireHost(ctx, message.host);
    if (host2.status !== "HOST_STATUS_SUSPENDED") throw errors.HostNotSuspended(`Host ${host2.host} has status ${host2.status}`);
    if (host2.activeDeals > 0n)
      throw errors.HostHasDeals(`Host ${host2.host} still has ${host2.activeDeals} deals whose locks are being slashed`);
    escrow.requireContractor(ctx, { address: message.host, role: "ROLE_HOST" });
    host2.status = transitionHost(host2.status, "resume");
    host2.missedInARow = 0;
    host2.recentMissed = 0;
    host2.recentDue = 0;
    saveHost(ctx, host2);
    ctx.host.emit("HostResumed", { host: host2.host });
    return {};
  }
  function updateParams(ctx, message) {--$steps || $exhausted();
    checkAuthority(ctx, message.authority);
    validateParams(message.params);
    params.set(ctx, message.params);
    ctx.host.emit("ParamsUpdated", { authority: message.authority });
    return {};
  }

  // modules/storage/rules/receipts.ts
  var receiptDomain = "\0marspace/receipt/v1\0";
  function receiptSignDomain(chainId) {--$steps || $exhausted();
    return `${receiptDomain}${String.fromCharCode(chainId.length)}${chainId}`;
  }

  // modules/storage/apply/receipts.ts
  function takeReceipt(ctx, params3, receipt, order) {--$steps || $exhausted();
    const host2 = findHost(ctx, receipt.host) ?? newHost(receipt.host);
    if (host2.status === "HOST_STATUS_SUSPENDED") {
      throw errors.HostSuspended(`Host ${receipt.host} is suspended since height ${host2.suspendedAtHeight}`);
    }
    checkUsable(ctx, params3, receipt, host2, order.sender);
    checkShard(ctx, receipt, order);
    checkTerms(params3, receipt, order.termBlocks);
    useReceipt(ctx, receipt);
    return { host: host2, priceAmount: computePrice(order.shardBytes, order.termBlocks, receipt.pricePerGibBlock) };
  }
  function checkSignature(ctx, signed, offerKey) {--$steps || $exhausted();
    const { receipt, signature } = signed;
    const message = concat(ctx, [receiptSignDomain(ctx.chainId), encode(ctx, "marspace.storage.v1.Receipt", receipt)]);
    if (!verifyEd25519(ctx, offerKey, message, signature)) {
      throw errors.ReceiptSignatureInvalid(`the receipt is not signed by the offer key of ${receipt.host} for chain ${ctx.chainId}`);
    }
  }
  function checkUsable(ctx, params3, receipt, host2, sender) {--$steps || $exhausted();
    const { number, validUntilHeight } = receipt;
    if (receipt.sender !== sender) {
      throw errors.ReceiptForAnotherSender(`the receipt of ${receipt.host} is for ${receipt.sender}, not for ${sender}`);
    }
    if (validUntilHeight < ctx.height) {
      throw errors.ReceiptExpired(`the receipt of ${receipt.host} was valid until height ${validUntilHeight}, this is ${ctx.height}`);
    }
    const validMax = ctx.height + params3.receiptValidBlocksMax;
    if (validUntilHeight > validMax) {
      throw errors.ReceiptTooFar(`the receipt of ${receipt.host} is valid until height ${validUntilHeight}, wanted at most ${validMax}`);
    }
    if (number < host2.receiptNumberMin) {
      throw errors.ReceiptVoid(`the receipt has number ${number}, its Host ${receipt.host} takes ${host2.receiptNumberMin} and above`);
    }
    if (ctx.host.has(usedReceipts.id, [receipt.host, number])) {
      throw errors.ReceiptUsed(`receipt ${number} of ${receipt.host} has opened a deal already`);
    }
  }
  function checkShard(ctx, receipt, order) {--$steps || $exhausted();
    if (receipt.shardBytes !== order.shardBytes) {
      throw errors.ReceiptBytesMismatch(`${receipt.host} received ${receipt.shardBytes} bytes, the slot has ${order.shardBytes}`);
    }
    if (!equalBytes(ctx, receipt.checksum, order.checksum)) {
      throw errors.ChecksumMismatch(`${receipt.host} received bytes with another checksum than the slot's`);
    }
  }
  function checkTerms(params3, receipt, termBlocks) {--$steps || $exhausted();
    if (termBlocks < receipt.termBlocksMin || termBlocks > receipt.termBlocksMax) {
      throw errors.TermOutOfRange(
        `the term is ${termBlocks} blocks, the receipt of ${receipt.host} takes ${receipt.termBlocksMin} to ${receipt.termBlocksMax}`
      );
    }
    if (receipt.pricePerGibBlock < params3.priceFloorPerGibBlock) {
      throw errors.PriceBelowFloor(
        `the price of ${receipt.host} is ${receipt.pricePerGibBlock} per GiB and block, wanted at least ${params3.priceFloorPerGibBlock}`
      );
    }
    if (BigInt(receipt.commissionBps) > params3.commissionBpsMax) {
      throw errors.ReceiptTermsInvalid(
        `the commission in the receipt of ${receipt.host} is ${receipt.commissionBps} bps, wanted at most ${params3.commissionBpsMax}`
      );
    }
  }
  function useReceipt(ctx, receipt) {--$steps || $exhausted();
    const { host: host2, number, validUntilHeight } = receipt;
    ctx.host.set(usedReceipts.id, [host2, number], { host: host2, number, validUntilHeight });
  }

  // modules/storage/apply/opening.ts
  function checkTerm(params3, termBlocks) {--$steps || $exhausted();
    if (termBlocks < params3.periodBlocks || termBlocks > params3.termBlocksMax) {
      throw errors.TermOutOfRange(`the term is ${termBlocks} blocks, wanted ${params3.periodBlocks} (one period) to ${params3.termBlocksMax}`);
    }
  }
  function openDeals(ctx, params3, archive2, termBlocks, drafts, first) {--$steps || $exhausted();
    nextId.set(ctx, first + BigInt(drafts.length));
    const commitments = [];
    let priceAmount = 0n;
    for (let i = 0; i < drafts.length; i++) {--$steps || $exhausted();
      const draft = drafts[i];
      priceAmount += draft.priceAmount;
      commitments[i] = {
        reference: first + BigInt(i),
        contractor: draft.host.host,
        volumeUnits: archive2.shardBytes,
        priceAmount: draft.priceAmount
      };
    }
    const archives3 = archive2.openDeals === 0 ? 1n : 0n;
    const feeAmount = computeOpenFee(priceAmount, computeStateBytes(archives3, BigInt(drafts.length)), params3);
    const opened = escrow.openCommitments(ctx, {
      customer: archive2.owner,
      role: "ROLE_HOST",
      amountPerGiB: params3.depositPerGib,
      denom: params3.paymentDenom,
      feeAmount,
      commitments
    });
    const dealIds = [];
    let endsAtHeight = 0n;
    for (let i = 0; i < drafts.length; i++) {--$steps || $exhausted();
      const draft = drafts[i];
      const { lockAmount, offerKey } = opened[i];
      checkSignature(ctx, draft.receipt, offerKey);
      const deal2 = makeDeal(ctx, params3, archive2, termBlocks, draft, first + BigInt(i));
      deal2.lockAmount = lockAmount;
      deal2.feeAmount = computeFeeShare(feeAmount, draft.priceAmount, priceAmount);
      if (draft.renews === 0n) startDeal(ctx, draft.host, deal2);
      openDeal(ctx, deal2);
      dealIds[i] = deal2.id;
      if (i === 0 || deal2.endsAtHeight < endsAtHeight) endsAtHeight = deal2.endsAtHeight;
    }
    archive2.openDeals += drafts.length;
    return { dealIds, priceAmount, feeAmount, endsAtHeight };
  }
  function makeDeal(ctx, params3, archive2, termBlocks, draft, id) {--$steps || $exhausted();
    const { receipt } = draft.receipt;
    const renewal = draft.renews !== 0n;
    return {
      id,
      archiveId: archive2.id,
      slotIndex: draft.slotIndex,
      sender: archive2.owner,
      host: receipt.host,
      status: renewal ? "DEAL_STATUS_WAITING" : "DEAL_STATUS_ACTIVE",
      shardBytes: receipt.shardBytes,
      checksum: receipt.checksum,
      priceAmount: draft.priceAmount,
      paymentDenom: params3.paymentDenom,
      openedAtHeight: ctx.height,
      termBlocks,
      termBlocksMin: receipt.termBlocksMin,
      startsAtHeight: renewal ? draft.endsAtHeight - termBlocks + 1n : 0n,
      endsAtHeight: draft.endsAtHeight,
      exchange: receipt.exchange,
      commissionBps: receipt.commissionBps,
      retainBps: Number(params3.retainBps),
      receiptNumber: receipt.number,
      renews: draft.renews,
      missedInARowMax: params3.missedInARowMax,
      lockAmount: 0n,
      feeAmount: 0n,
      settledHeight: 0n,
      settledPeriod: 0n,
      place: 0n,
      dueHeight: 0n,
      activePeriod: 0n
    };
  }
  function startDeal(ctx, host2, deal2) {--$steps || $exhausted();
    wakeHost(ctx, host2);
    const startsAtHeight = host2.seedHeight + 1n;
    if (deal2.endsAtHeight === 0n) deal2.endsAtHeight = host2.seedHeight + deal2.termBlocks;
    if (startsAtHeight > deal2.endsAtHeight) {
      throw errors.TermOver(
        `a deal with ${host2.host} would start at height ${startsAtHeight}, and the archive's term ends at ${deal2.endsAtHeight}`
      );
    }
    deal2.startsAtHeight = startsAtHeight;
    deal2.activePeriod = host2.period + 1n;
    deal2.settledHeight = host2.seedHeight;
    deal2.settledPeriod = host2.period;
    addUnsettled(host2, deal2.settledPeriod);
    deal2.dueHeight = deal2.endsAtHeight;
    placeDeal(ctx, host2, deal2);
    host2.activeDeals += 1n;
    saveHost(ctx, host2);
  }
  function openDeal(ctx, deal2) {--$steps || $exhausted();
    ctx.host.set(deals.id, [deal2.id], deal2);
    ctx.host.emit("DealOpened", {
      dealId: deal2.id,
      archiveId: deal2.archiveId,
      slotIndex: deal2.slotIndex,
      host: deal2.host,
      priceAmount: deal2.priceAmount,
      lockAmount: deal2.lockAmount,
      activePeriod: deal2.activePeriod,
      startsAtHeight: deal2.startsAtHeight,
      endsAtHeight: deal2.endsAtHeight,
      receiptNumber: deal2.receiptNumber
    });
  }

  // modules/storage/handlers/open-archive.ts
  function openArchive(ctx, message) {--$steps || $exhausted();
    const rules = params.require(ctx);
    const { sender, dataShards, parityShards, contentBytes, termBlocks } = message;
    if (BigInt(parityShards) < rules.parityShardsMin) {
      throw errors.InvalidCode(`the code has ${parityShards} parity shards, wanted at least ${rules.parityShardsMin}`);
    }
    checkTerm(rules, termBlocks);
    const shardBytes = computeShardBytes(contentBytes, BigInt(dataShards));
    const drafts = [];
    const { slots: wanted } = message;
    for (let i = 0; i < wanted.length; i++) {--$steps || $exhausted();
      const { receipt, checksum: checksum2 } = wanted[i];
      const { host: host2, priceAmount } = takeReceipt(ctx, rules, receipt.receipt, { sender, checksum: checksum2, shardBytes, termBlocks });
      drafts[i] = { slotIndex: i, host: host2, priceAmount, receipt, endsAtHeight: 0n, renews: 0n };
    }
    const archive2 = {
      id: nextId.peek(ctx),
      owner: sender,
      dataShards,
      parityShards,
      contentBytes,
      shardBytes,
      contentChecksum: message.contentChecksum,
      status: "ARCHIVE_STATUS_STORED",
      openedAtHeight: ctx.height,
      termBlocks,
      endsAtHeight: 0n,
      activeSlots: drafts.length,
      failedSlots: 0,
      endedSlots: 0,
      openDeals: 0,
      ending: false,
      removedAtHeight: 0n
    };
    const paid = openDeals(ctx, rules, archive2, termBlocks, drafts, archive2.id + 1n);
    archive2.endsAtHeight = paid.endsAtHeight;
    for (let i = 0; i < drafts.length; i++) {--$steps || $exhausted();
      const { checksum: checksum2 } = wanted[i];
      ctx.host.set(slots.id, [archive2.id, i], { archiveId: archive2.id, index: i, checksum: checksum2, dealId: paid.dealIds[i], failedDealId: 0n });
    }
    ctx.host.set(archives.id, [archive2.id], archive2);
    ctx.host.emit("ArchiveOpened", {
      archiveId: archive2.id,
      owner: sender,
      contentBytes,
      dataShards,
      parityShards,
      endsAtHeight: archive2.endsAtHeight,
      paidAmount: paid.priceAmount,
      feeAmount: paid.feeAmount
    });
    return { archiveId: archive2.id, dealIds: paid.dealIds, paid: { denom: rules.paymentDenom, amount: paid.priceAmount + paid.feeAmount } };
  }

  // modules/storage/handlers/prove-storage.ts
  function proveStorage(ctx, message) {--$steps || $exhausted();
    const host2 = requireHost(ctx, message.host);
    checkOpen(ctx, host2, message.period);
    if (host2.openProven) throw errors.AlreadyProven(`period ${message.period} of ${host2.host} is proven already`);
    const drawn = drawOpenPeriod(ctx, host2);
    if (message.proofs.length !== drawn.length) {
      throw errors.ProofIncomplete(
        `there are ${message.proofs.length} proofs, wanted ${drawn.length}: one for each challenge of period ${message.period}`
      );
    }
    for (let i = 0; i < drawn.length; i++) {--$steps || $exhausted();
      const chunk = drawn[i];
      if (!verifyChunkProof(ctx, chunk.deal.checksum, chunk.deal.shardBytes, chunk.chunkIndex, message.proofs[i])) {
        throw errors.ProofInvalid(
          `challenge ${i} wants chunk ${chunk.chunkIndex} of deal ${chunk.dealId}, and the proof does not lead to its checksum`
        );
      }
    }
    host2.openProven = true;
    saveHost(ctx, host2);
    ctx.host.emit("PeriodProven", { host: host2.host, period: message.period });
    return {};
  }
  function checkOpen(ctx, host2, period) {--$steps || $exhausted();
    if (host2.status === "HOST_STATUS_SUSPENDED")
      throw errors.HostSuspended(`Host ${host2.host} is suspended since height ${host2.suspendedAtHeight}`);
    const wanted = period + 1n;
    if (host2.openPeriod !== wanted) {
      if (period >= host2.period)
        throw errors.ProofTooEarly(
          `period ${period} of ${host2.host} has not ended: period ${host2.period} is running until height ${host2.seedHeight}`
        );
      throw errors.ProofTooLate(`the proof window of period ${period} of ${host2.host} is over`);
    }
    if (ctx.height > host2.openLastHeight)
      throw errors.ProofTooLate(`period ${period} of ${host2.host} was to be proven by height ${host2.openLastHeight}, this is ${ctx.height}`);
    if (!host2.openDue) throw errors.PeriodNotDue(`Host ${host2.host} had nothing live in period ${period}`);
  }

  // modules/storage/handlers/renew-archive.ts
  function renewArchive(ctx, message) {--$steps || $exhausted();
    const rules = params.require(ctx);
    advanceHostsOf(ctx, message.archiveId);
    const archive2 = requireOwnArchive(ctx, message.archiveId, message.sender);
    checkRenewable(ctx, archive2);
    const { termBlocks } = message;
    checkTerm(rules, termBlocks);
    const drafts = [];
    for (const item2 of message.renewals) {--$steps || $exhausted();
      const slot = requireSlot(ctx, archive2, item2.slotIndex);
      const { receipt } = item2;
      const deal2 = requireRenewable(ctx, archive2, slot, receipt.receipt.host);
      const order = { sender: message.sender, checksum: slot.checksum, shardBytes: archive2.shardBytes, termBlocks };
      const { host: host2, priceAmount } = takeReceipt(ctx, rules, receipt.receipt, order);
      const endsAtHeight = deal2.endsAtHeight + termBlocks;
      drafts.push({ slotIndex: slot.index, host: host2, priceAmount, receipt, endsAtHeight, renews: deal2.id });
    }
    const paid = openDeals(ctx, rules, archive2, termBlocks, drafts, nextId.peek(ctx));
    for (let i = 0; i < drafts.length; i++) {--$steps || $exhausted();
      const deal2 = requireDeal(ctx, drafts[i].renews);
      deal2.renewedBy = paid.dealIds[i];
      ctx.host.set(deals.id, [deal2.id], deal2);
    }
    archive2.endsAtHeight = computeFirstEnd(ctx, archive2);
    ctx.host.set(archives.id, [archive2.id], archive2);
    return { dealIds: paid.dealIds, paid: { denom: rules.paymentDenom, amount: paid.priceAmount + paid.feeAmount } };
  }
  function checkRenewable(ctx, archive2) {--$steps || $exhausted();
    if (archive2.ending) throw errors.ArchiveEnding(`archive ${archive2.id} was ended by its owner`);
    if (!isStatusOpen(archive2) || isFrozen(archive2, ctx.height)) {
      throw errors.ArchiveClosed(`archive ${archive2.id} has status ${archive2.status} and its term ends at height ${archive2.endsAtHeight}`);
    }
  }
  function requireRenewable(ctx, archive2, slot, receiptHost) {--$steps || $exhausted();
    if (slot.dealId === 0n) throw errors.DealNotActive(`slot ${slot.index} of archive ${archive2.id} is empty: there is nothing to renew`);
    const host2 = requireDeal(ctx, slot.dealId).host;
    if (host2 !== receiptHost) throw errors.NotHostOfDeal(`deal ${slot.dealId} is with ${host2}, the receipt is of ${receiptHost}`);
    const state = requireHost(ctx, host2);
    const deal2 = requireDeal(ctx, slot.dealId);
    if (deal2.status !== "DEAL_STATUS_ACTIVE" || isDoomed(state, deal2) || deal2.place === 0n || ctx.height > deal2.endsAtHeight) {
      throw errors.DealNotActive(
        `deal ${deal2.id} has status ${deal2.status} and ends at height ${deal2.endsAtHeight}, wanted an active one before its end`
      );
    }
    if (deal2.renewedBy !== 0n) throw errors.AlreadyRenewed(`deal ${deal2.id} is renewed by deal ${deal2.renewedBy} already`);
    return deal2;
  }
  function computeFirstEnd(ctx, archive2) {--$steps || $exhausted();
    let first;
    const count = computeSlotCount(archive2);
    for (let index2 = 0; index2 < count; index2++) {--$steps || $exhausted();
      const { dealId } = requireSlot(ctx, archive2, index2);
      if (dealId === 0n) continue;
      const deal2 = requireDeal(ctx, dealId);
      if (deal2.status !== "DEAL_STATUS_ACTIVE") continue;
      const endsAtHeight = deal2.renewedBy === 0n ? deal2.endsAtHeight : requireDeal(ctx, deal2.renewedBy).endsAtHeight;
      first = first === void 0 ? endsAtHeight : min(first, endsAtHeight);
    }
    return first ?? archive2.endsAtHeight;
  }

  // modules/storage/handlers/replace-deals.ts
  function replaceDeals(ctx, message) {--$steps || $exhausted();
    const rules = params.require(ctx);
    advanceHostsOf(ctx, message.archiveId);
    const archive2 = requireOwnArchive(ctx, message.archiveId, message.sender);
    for (const item2 of message.replacements) {--$steps || $exhausted();applyDoom(ctx, archive2, requireSlot(ctx, archive2, item2.slotIndex));}
    checkReplaceable(ctx, archive2);
    const termBlocks = archive2.endsAtHeight - ctx.height;
    const taken2 = findHostsOf(ctx, archive2);
    const drafts = [];
    for (const item2 of message.replacements) {--$steps || $exhausted();
      const slot = requireSlot(ctx, archive2, item2.slotIndex);
      if (slot.dealId !== 0n) throw errors.SlotNotEmpty(`slot ${slot.index} of archive ${archive2.id} has deal ${slot.dealId}`);
      const { receipt } = item2;
      const { host: address } = receipt.receipt;
      if (taken2.has(address)) throw errors.DuplicateHost(`Host ${address} has a slot of archive ${archive2.id} already`);
      taken2.add(address);
      const order = { sender: message.sender, checksum: slot.checksum, shardBytes: archive2.shardBytes, termBlocks };
      const { host: host2, priceAmount } = takeReceipt(ctx, rules, receipt.receipt, order);
      drafts.push({ slotIndex: slot.index, host: host2, priceAmount, receipt, endsAtHeight: archive2.endsAtHeight, renews: 0n });
    }
    const paid = openDeals(ctx, rules, archive2, termBlocks, drafts, nextId.peek(ctx));
    for (let i = 0; i < drafts.length; i++) {--$steps || $exhausted();
      const slot = requireSlot(ctx, archive2, drafts[i].slotIndex);
      if (slot.failedDealId !== 0n) {
        const failed = requireDeal(ctx, slot.failedDealId);
        refundFailedSlot(ctx, archive2, slot);
        releaseFailedDeal(ctx, failed);
        archive2.failedSlots -= 1;
      }
      slot.dealId = paid.dealIds[i];
      ctx.host.set(slots.id, [archive2.id, slot.index], slot);
    }
    archive2.activeSlots += drafts.length;
    if (archive2.activeSlots === computeSlotCount(archive2)) applyArchiveEvent(ctx, archive2, "fill");
    ctx.host.set(archives.id, [archive2.id], archive2);
    return { dealIds: paid.dealIds, paid: { denom: rules.paymentDenom, amount: paid.priceAmount + paid.feeAmount } };
  }
  function applyDoom(ctx, archive2, slot) {--$steps || $exhausted();
    if (slot.dealId === 0n) return;
    const host2 = requireHostOf(ctx, slot.dealId);
    if (host2 === void 0) return;
    const deal2 = requireDeal(ctx, slot.dealId);
    if (!isDoomed(host2, deal2)) return;
    failDeal(ctx, host2, archive2, deal2, failureOfSuspension);
    saveHost(ctx, host2);
  }
  function requireHostOf(ctx, dealId) {--$steps || $exhausted();
    const deal2 = requireDeal(ctx, dealId);
    return deal2.status === "DEAL_STATUS_ACTIVE" ? requireHost(ctx, deal2.host) : void 0;
  }
  function checkReplaceable(ctx, archive2) {--$steps || $exhausted();
    if (archive2.ending) throw errors.ArchiveEnding(`archive ${archive2.id} was ended by its owner`);
    if (!isStatusOpen(archive2) || ctx.height >= archive2.endsAtHeight) {
      throw errors.ArchiveClosed(`archive ${archive2.id} has status ${archive2.status} and its term ends at height ${archive2.endsAtHeight}`);
    }
  }
  function findHostsOf(ctx, archive2) {--$steps || $exhausted();
    const found = /* @__PURE__ */ new Set();
    const count = computeSlotCount(archive2);
    for (let index2 = 0; index2 < count; index2++) {--$steps || $exhausted();
      const { dealId } = requireSlot(ctx, archive2, index2);
      if (dealId !== 0n) found.add(requireDeal(ctx, dealId).host);
    }
    return found;
  }

  // modules/storage/handlers/report-loss.ts
  var wholeLockBps2 = 10000n;
  function reportLoss(ctx, message) {--$steps || $exhausted();
    const host2 = requireHost(ctx, message.host);
    if (host2.status === "HOST_STATUS_SUSPENDED") throw errors.HostSuspended(`Host ${host2.host} is suspended: its deals fail anyway`);
    const results = runBatch(
      ctx,
      message.dealIds,
      (id) => (--$steps || $exhausted(), id),
      (id) => (--$steps || $exhausted(), reportOne(ctx, message.host, id))
    );
    return { results };
  }
  function reportOne(ctx, address, id) {--$steps || $exhausted();
    const host2 = hosts.require(ctx, [address], () => (--$steps || $exhausted(), errors.HostNotFound(`${address} never held a deal`)));
    const deal2 = requireDeal(ctx, id);
    if (deal2.host !== address) throw errors.NotHostOfDeal(`deal ${id} is with ${deal2.host}, not with ${address}`);
    if (deal2.status !== "DEAL_STATUS_ACTIVE") throw errors.DealNotActive(`deal ${id} has status ${deal2.status}, wanted an active one`);
    const archive2 = requireArchive(ctx, deal2.archiveId);
    const fractionBps = takeSmallerSlash(ctx, host2, deal2);
    failDeal(ctx, host2, archive2, deal2, { reason: "reported", fractionBps, accident: true });
    saveHost(ctx, host2);
    ctx.host.set(archives.id, [archive2.id], archive2);
  }
  function takeSmallerSlash(ctx, host2, deal2) {--$steps || $exhausted();
    const rules = params.require(ctx);
    const lastProven = host2.recentDue > 0 && host2.missedInARow === 0;
    const challenged = spotByDeal.scan(ctx, [deal2.id], { limit: 1 }).length > 0;
    if (!lastProven || challenged || findQuestionOf(ctx, host2.host, deal2.id) !== void 0) return wholeLockBps2;
    const reports = readRecentReports(ctx, host2);
    let bytes = deal2.shardBytes;
    for (const loss of reports.losses) {--$steps || $exhausted();bytes += loss.bytes;}
    if (bytes > rules.reportLossBytesMax) return wholeLockBps2;
    const last = reports.losses[reports.losses.length - 1];
    if (last !== void 0 && last.period === host2.period) last.bytes += deal2.shardBytes;
    else reports.losses.push({ period: host2.period, bytes: deal2.shardBytes });
    ctx.host.set(lossReports.id, [host2.host], reports);
    return rules.reportLossSlashBps;
  }
  function readRecentReports(ctx, host2) {--$steps || $exhausted();
    const reports = ctx.host.get(lossReports.id, [host2.host]) ?? { host: host2.host, losses: [] };
    return { host: host2.host, losses: reports.losses.filter((loss) => (--$steps || $exhausted(), loss.period + BigInt(recentPeriods) > host2.period)) };
  }

  // modules/storage/handlers/settle-deals.ts
  function settleDeals(ctx, message) {--$steps || $exhausted();
    const results = runBatch(
      ctx,
      message.dealIds,
      (id) => (--$steps || $exhausted(), id),
      (id) => (--$steps || $exhausted(), settleOne(ctx, id))
    );
    return { results };
  }
  function settleOne(ctx, id) {--$steps || $exhausted();
    const address = requireDeal(ctx, id).host;
    const host2 = requireHost(ctx, address);
    const deal2 = requireDeal(ctx, id);
    if (deal2.status !== "DEAL_STATUS_ACTIVE") throw errors.DealNotActive(`deal ${id} has status ${deal2.status}, wanted an active one`);
    const archive2 = requireArchive(ctx, deal2.archiveId);
    if (isDoomed(host2, deal2)) failDeal(ctx, host2, archive2, deal2, failureOfSuspension);
    else if (!endDealIfClosed(ctx, host2, archive2, deal2)) {
      const row = computeRow(deal2.settledPeriod);
      if (!settleDeal(ctx, host2, deal2)) return;
      ctx.host.set(deals.id, [deal2.id], deal2);
      if (computeRow(deal2.settledPeriod) !== row) saveHost(ctx, host2);
      return;
    }
    saveHost(ctx, host2);
    ctx.host.set(archives.id, [archive2.id], archive2);
  }

  // modules/storage/invariants.ts
  var holdsPerCall = 500;
  function isLive(status) {--$steps || $exhausted();
    return status === "DEAL_STATUS_WAITING" || status === "DEAL_STATUS_ACTIVE";
  }
  function archivesMatch(ctx) {--$steps || $exhausted();
    const open = /* @__PURE__ */ new Map();
    deals.walk(ctx, ["archiveId", "status"], (archiveId, status) => {--$steps || $exhausted();
      if (isLive(status)) open.set(archiveId, (open.get(archiveId) ?? 0) + 1);
    });
    return archives.each(ctx, (archive2) => {--$steps || $exhausted();
      const broken = findBrokenArchive(ctx, archive2, open.get(archive2.id) ?? 0);
      return broken === void 0 ? void 0 : `archive ${archive2.id} ${broken}`;
    });
  }
  function findBrokenArchive(ctx, archive2, openDeals2) {--$steps || $exhausted();
    if (archive2.openDeals !== openDeals2) return `says ${archive2.openDeals} open deals and has ${openDeals2}`;
    let active = 0;
    let ended = 0;
    for (let index2 = 0; index2 < computeSlotCount(archive2); index2++) {--$steps || $exhausted();
      const slot = ctx.host.get(slots.id, [archive2.id, index2]);
      if (slot === void 0) return `has no slot ${index2}`;
      const deal2 = slot.dealId === 0n ? void 0 : ctx.host.get(deals.id, [slot.dealId]);
      if (slot.dealId !== 0n && deal2 === void 0) return `slot ${index2} names deal ${slot.dealId}, which does not exist`;
      if (deal2?.status === "DEAL_STATUS_ACTIVE") active += 1;
      if (deal2?.status === "DEAL_STATUS_ENDED") ended += 1;
      const broken = findBrokenSlot(ctx, archive2, slot, deal2);
      if (broken !== void 0) return `slot ${index2} ${broken}`;
    }
    if (archive2.activeSlots !== active) return `says ${archive2.activeSlots} active slots and has ${active}`;
    if (archive2.endedSlots !== ended) return `says ${archive2.endedSlots} ended slots and has ${ended}`;
    const stored = archive2.status === "ARCHIVE_STATUS_STORED" || archive2.status === "ARCHIVE_STATUS_DEGRADED";
    if (openDeals2 === 0 !== archive2.removedAtHeight > 0n) return `has ${openDeals2} open deals and is removed at ${archive2.removedAtHeight}`;
    if (openDeals2 === 0 && stored) return `has status ${archive2.status} and no open deal`;
    if (openDeals2 > 0 && !stored && archive2.status !== "ARCHIVE_STATUS_LOST")
      return `has status ${archive2.status} and ${openDeals2} open deals`;
    return void 0;
  }
  function findBrokenSlot(ctx, archive2, slot, deal2) {--$steps || $exhausted();
    if (deal2 !== void 0) {
      if (deal2.archiveId !== archive2.id || deal2.slotIndex !== slot.index)
        return `names deal ${deal2.id}, which is of slot ${deal2.archiveId}/${deal2.slotIndex}`;
      if (deal2.status === "DEAL_STATUS_FAILED" || deal2.status === "DEAL_STATUS_WAITING")
        return `names deal ${deal2.id} with status ${deal2.status}`;
    }
    if (slot.failedDealId === 0n) return void 0;
    const failed = ctx.host.get(deals.id, [slot.failedDealId]);
    if (failed?.status !== "DEAL_STATUS_FAILED") return `waits with the money of deal ${slot.failedDealId}, which did not fail`;
    return archive2.openDeals === 0 ? `still has the money of failed deal ${failed.id}` : void 0;
  }
  function dealsSound(ctx) {--$steps || $exhausted();
    return deals.each(ctx, (deal2) => {--$steps || $exhausted();
      const broken = findBrokenDeal(ctx, deal2);
      return broken === void 0 ? void 0 : `deal ${deal2.id} ${broken}`;
    });
  }
  function findBrokenDeal(ctx, deal2) {--$steps || $exhausted();
    const active = deal2.status === "DEAL_STATUS_ACTIVE";
    if (!active && deal2.place !== 0n) return `has status ${deal2.status} and place ${deal2.place}`;
    if (active && deal2.dueHeight === 0n) return "is active and not queued";
    if (active && deal2.startsAtHeight > deal2.endsAtHeight + 1n) return `runs from ${deal2.startsAtHeight} to ${deal2.endsAtHeight}`;
    const live = isLive(deal2.status);
    if (live !== (deal2.closedAtHeight === 0n)) return `has status ${deal2.status} and was closed at ${deal2.closedAtHeight}`;
    if (!live && deal2.dueHeight === 0n && !isKept(ctx, deal2)) return `has status ${deal2.status} and never leaves the state`;
    if (deal2.paidAmount > deal2.priceAmount) return `was paid ${deal2.paidAmount} of ${deal2.priceAmount}`;
    if (active) {
      const earned = computeEarned(deal2.priceAmount, deal2.provenBlocks, deal2.termBlocks);
      const retained = computeRetained(earned, BigInt(deal2.retainBps));
      if (deal2.retainedAmount !== retained || deal2.paidAmount !== earned - retained)
        return `earned ${earned}, was paid ${deal2.paidAmount} and retains ${deal2.retainedAmount}`;
    }
    if (live && deal2.renewedBy !== 0n && ctx.host.get(deals.id, [deal2.renewedBy])?.renews !== deal2.id)
      return `is renewed by ${deal2.renewedBy}, which does not renew it`;
    return void 0;
  }
  function isKept(ctx, deal2) {--$steps || $exhausted();
    const slot = ctx.host.get(slots.id, [deal2.archiveId, deal2.slotIndex]);
    return slot?.dealId === deal2.id || slot?.failedDealId === deal2.id || ctx.host.get(archives.id, [deal2.archiveId])?.openDeals === 0;
  }
  function holdsMatch(ctx) {--$steps || $exhausted();
    const waiting = /* @__PURE__ */ new Set();
    slots.walk(ctx, ["failedDealId"], (id) => {--$steps || $exhausted();
      if (id !== 0n) waiting.add(id);
    });
    const holds = checkHolds(ctx, "deal");
    const locked = /* @__PURE__ */ new Map();
    const fields = ["id", "status", "priceAmount", "paidAmount", "host", "lockAmount"];
    const broken = deals.walk(ctx, fields, (id, status, price, paid, host2, lock) => {--$steps || $exhausted();
      const live = isLive(status);
      if (live) {
        const sum = locked.get(host2) ?? { amount: 0n, deals: 0n };
        sum.amount += lock;
        sum.deals += 1n;
        locked.set(host2, sum);
      }
      return holds.want(id, live || waiting.has(id) ? price - paid : 0n);
    });
    return broken ?? holds.end() ?? findBrokenLocks(ctx, locked) ?? findBrokenFees(ctx);
  }
  function findBrokenLocks(ctx, locked) {--$steps || $exhausted();
    for (const [host2, sum] of locked) {--$steps || $exhausted();
      const contractor = escrow.findContractor(ctx, { address: host2 });
      if (contractor === void 0) return `${host2} has deals and is no contractor`;
      if (contractor.lockedAmount < sum.amount || contractor.commitments < sum.deals) {
        return `${host2} has ${contractor.lockedAmount} in ${contractor.commitments} locks, its ${sum.deals} deals want ${sum.amount}`;
      }
    }
    return void 0;
  }
  function findBrokenFees(ctx) {--$steps || $exhausted();
    const holds = checkHolds(ctx, "spot challenge");
    return spotChallenges.walk(ctx, ["id", "feeAmount"], holds.want) ?? holds.end();
  }
  function checkHolds(ctx, what) {--$steps || $exhausted();
    let references = [];
    let wanted = [];
    const end = () => {--$steps || $exhausted();
      const held = escrow.holdAmounts(ctx, { references });
      for (let i = 0; i < held.length; i++) {--$steps || $exhausted();
        if (held[i] !== wanted[i]) return `the hold of ${what} ${references[i]} has ${held[i]}, wanted ${wanted[i]}`;
      }
      references = [];
      wanted = [];
      return void 0;
    };
    const want = (reference, amount) => {--$steps || $exhausted();
      references.push(reference);
      wanted.push(amount);
      return references.length < holdsPerCall ? void 0 : end();
    };
    return { want, end };
  }
  function layoutsMatch(ctx) {--$steps || $exhausted();
    const hosts3 = /* @__PURE__ */ new Map();
    hosts.each(ctx, (host2) => {--$steps || $exhausted();
      hosts3.set(host2.host, host2);
    });
    const seated = /* @__PURE__ */ new Map();
    const broken = places.each(ctx, (place) => {--$steps || $exhausted();
      const found = findBrokenPlace(ctx, place, hosts3.get(place.host));
      if (found === taken) seated.set(place.host, (seated.get(place.host) ?? 0) + 1);
      else if (found !== void 0) return `place ${place.shelfSize}/${place.number} of ${place.host} ${found}`;
      return void 0;
    });
    return broken ?? findBrokenCounts(ctx, seated);
  }
  var taken = "is taken";
  function findBrokenPlace(ctx, place, host2) {--$steps || $exhausted();
    const shelf = host2?.shelves.find((candidate) => (--$steps || $exhausted(), candidate.size === place.shelfSize));
    if (host2 === void 0 || shelf === void 0 || place.number >= shelf.storedPlaces) return "is on no shelf";
    const occupant = findOccupant(place, host2.period + 1n);
    if (place.number >= shelf.places) {
      return occupant !== void 0 && occupant.dealId !== 0n ? `has deal ${occupant.dealId} past the end of its shelf` : void 0;
    }
    const deal2 = occupant === void 0 ? void 0 : ctx.host.get(deals.id, [occupant.dealId]);
    if (deal2 === void 0 || occupant === void 0) return "is empty";
    if (deal2.place !== place.number + 1n || deal2.host !== place.host || deal2.status !== "DEAL_STATUS_ACTIVE")
      return `has deal ${deal2.id}, which is not there`;
    const chunks = computeChunks(deal2.shardBytes);
    if (occupant.chunks !== chunks || computeShelfSize(chunks) !== place.shelfSize)
      return `has ${occupant.chunks} chunks, deal ${deal2.id} has ${chunks}`;
    return taken;
  }
  function findBrokenCounts(ctx, seated) {--$steps || $exhausted();
    const active = /* @__PURE__ */ new Map();
    const fields = ["host", "status", "settledPeriod", "place", "shardBytes"];
    deals.walk(ctx, fields, (address, status, settled, place, shardBytes) => {--$steps || $exhausted();
      if (status !== "DEAL_STATUS_ACTIVE") return;
      let sum = active.get(address);
      if (sum === void 0) {
        sum = { deals: 0n, placed: 0, chunks: 0n, rows: /* @__PURE__ */ new Map() };
        active.set(address, sum);
      }
      sum.deals += 1n;
      const row = settled / rowPeriods;
      sum.rows.set(row, (sum.rows.get(row) ?? 0n) + 1n);
      if (place !== 0n) {
        sum.placed += 1;
        sum.chunks += computeChunks(shardBytes);
      }
    });
    for (const [[address], host2] of hosts.all(ctx)) {--$steps || $exhausted();
      const sum = active.get(address) ?? { deals: 0n, placed: 0, chunks: 0n, rows: /* @__PURE__ */ new Map() };
      if (host2.activeDeals !== sum.deals) return `${address} says ${host2.activeDeals} active deals and has ${sum.deals}`;
      const broken = findBrokenRows(host2, sum.rows);
      if (broken !== void 0) return `${address} ${broken}`;
      if (host2.liveChunks !== sum.chunks) return `${address} says ${host2.liveChunks} live chunks and has ${sum.chunks}`;
      if ((seated.get(address) ?? 0) !== sum.placed)
        return `${address} has ${sum.placed} deals in its layout and ${seated.get(address) ?? 0} places taken`;
      let places2 = 0n;
      for (const shelf of host2.shelves) {--$steps || $exhausted();places2 += shelf.places;}
      if (places2 !== BigInt(sum.placed)) return `${address} says ${places2} places and has ${sum.placed}`;
      active.delete(address);
    }
    for (const address of active.keys()) {--$steps || $exhausted();return `${address} has active deals and no proving state`;}
    return void 0;
  }
  function findBrokenRows(host2, wanted) {--$steps || $exhausted();
    let last = host2.firstRow - 1n;
    for (const { number, deals: deals3 } of host2.unsettledRows) {--$steps || $exhausted();
      if (number <= last) return `counts unsettled deals in row ${number} after row ${last}`;
      if (deals3 !== (wanted.get(number) ?? 0n)) return `counts ${deals3} unsettled deals in row ${number} and has ${wanted.get(number) ?? 0n}`;
      last = number;
    }
    return host2.unsettledRows.length === wanted.size ? void 0 : `counts ${host2.unsettledRows.length} unsettled rows and has ${wanted.size}`;
  }
  function hostsSound(ctx) {--$steps || $exhausted();
    for (const [[address], host2] of hosts.all(ctx)) {--$steps || $exhausted();
      const broken = findBrokenHost(ctx, host2);
      if (broken !== void 0) return `${address} ${broken}`;
    }
    return void 0;
  }
  function findBrokenHost(ctx, host2) {--$steps || $exhausted();
    const open = host2.openPeriod !== 0n;
    const wanted = host2.seedHeight === 0n ? 0n : open ? host2.openLastHeight : host2.seedHeight;
    if (host2.dueHeight !== wanted) return `is due at ${host2.dueHeight}, wanted ${wanted}`;
    if (open && (host2.openPeriod !== host2.period || host2.openLastHeight >= host2.seedHeight))
      return `has period ${host2.openPeriod - 1n} open in period ${host2.period}`;
    if (host2.closedPeriods !== (open ? host2.period - 1n : host2.period))
      return `closed ${host2.closedPeriods} periods before period ${host2.period}`;
    if (host2.status === "HOST_STATUS_SUSPENDED" && (open || host2.seedHeight !== 0n)) return "is suspended and awake";
    let totals = { blocks: 0n, due: 0n, proven: 0n };
    let through;
    let closed = host2.firstRow * rowPeriods;
    if (host2.firstRow * rowPeriods > host2.closedPeriods)
      return `has its first row, ${host2.firstRow}, after ${host2.closedPeriods} closed periods`;
    for (let number = host2.firstRow; closed < host2.closedPeriods; number++) {--$steps || $exhausted();
      const row = ctx.host.get(periodRows.id, [host2.host, number]);
      if (row === void 0) return `has no row ${number}`;
      if (through === void 0 && host2.firstRow > 0n)
        totals = { blocks: row.provenBlocksBefore, due: row.dueBefore, proven: row.provenBefore };
      if (through !== void 0 && row.beforeHeight !== through) return `row ${number} begins after ${row.beforeHeight}, wanted ${through}`;
      if (row.dueBefore !== totals.due || row.provenBefore !== totals.proven || row.provenBlocksBefore !== totals.blocks)
        return `row ${number} does not go on where the last one ended`;
      through = row.beforeHeight + computeRowBlocks(row.periods);
      const count = computeProvenInRow(row.beforeHeight, row.periods, through);
      totals = { blocks: totals.blocks + count.blocks, due: totals.due + count.due, proven: totals.proven + count.proven };
      closed += BigInt(row.periods.length);
      if (BigInt(row.periods.length) < rowPeriods && closed < host2.closedPeriods) return `row ${number} has ${row.periods.length} periods`;
    }
    if (closed !== host2.closedPeriods) return `has ${closed} periods in its rows and closed ${host2.closedPeriods}`;
    if (through !== void 0 && through !== host2.closedHeight) return `closed height ${host2.closedHeight}, its rows end at ${through}`;
    if (through === void 0 && host2.firstRow > 0n) return void 0;
    if (totals.due !== host2.periodsDue || totals.proven !== host2.periodsProven || totals.blocks !== host2.provenBlocks)
      return "says other totals than its rows";
    return void 0;
  }
  function queuesMatch(ctx) {--$steps || $exhausted();
    for (const [[address], question] of questions.all(ctx)) {--$steps || $exhausted();
      const host2 = ctx.host.get(hosts.id, [address]);
      if (host2 === void 0 || host2.seedHeight === 0n || question.period >= host2.period)
        return `${address} is questioned about period ${question.period} and does not run`;
    }
    return spotChallenges.walk(ctx, ["id", "dueHeight"], (id, due) => (--$steps || $exhausted(), due === 0n ? `spot challenge ${id} is never due` : void 0)) ?? findBrokenChallenges(ctx) ?? usedReceipts.walk(
      ctx,
      ["host", "number", "validUntilHeight"],
      (host2, number, until) => (--$steps || $exhausted(), until === 0n ? `receipt ${number} of ${host2} is never forgotten` : void 0)
    );
  }
  function findBrokenChallenges(ctx) {--$steps || $exhausted();
    const counted = /* @__PURE__ */ new Map();
    const own = /* @__PURE__ */ new Set();
    for (const [[id], { host: host2, dealId, own: isOwn }] of spotChallenges.all(ctx)) {--$steps || $exhausted();
      if (!isOwn) counted.set(host2, (counted.get(host2) ?? 0n) + 1n);
      else if (own.has(dealId)) return `spot challenge ${id} is the second in the room of the owner of deal ${dealId}`;
      else own.add(dealId);
    }
    for (const [[address], host2] of hosts.all(ctx)) {--$steps || $exhausted();
      const wanted = counted.get(address) ?? 0n;
      if (host2.spotChallenges !== wanted) return `${address} says ${host2.spotChallenges} spot challenges of others and has ${wanted}`;
      counted.delete(address);
    }
    for (const address of counted.keys()) {--$steps || $exhausted();return `${address} has spot challenges and no proving state`;}
    return void 0;
  }
  function removalsMatch(ctx) {--$steps || $exhausted();
    return hosts.walk(
      ctx,
      ["host", "reviewHeight"],
      (address, height) => (--$steps || $exhausted(), height === 0n ? `${address} is never looked at` : void 0)
    );
  }
  var invariants = {
    archivesMatch,
    dealsSound,
    holdsMatch,
    layoutsMatch,
    hostsSound,
    queuesMatch,
    removalsMatch
  };

  // modules/storage/messages.ts
  var batchItemsMax = 200;
  var checksumBytes = 32;
  var signatureBytes = 64;
  var contentBytesMax = 72057594037927936n;
  var proofBytesMax = 8192;
  var whole = 1e4;
  var checksum = { length: checksumBytes };
  var proof = { length: [0, proofBytesMax] };
  var batch = { items: [1, batchItemsMax] };
  var receiptRules = {
    host: "address",
    sender: "address",
    checksum,
    commissionBps: { max: whole },
    exchange: "addressOrEmpty",
    pricePerGibBlock: { min: 0n }
  };
  var signedReceipt = { receipt: receiptRules, signature: { length: signatureBytes } };
  var replacements = { items: [1, slotsMax], each: { receipt: signedReceipt } };
  var openArchiveRules = {
    sender: "address",
    contentBytes: { min: 1n, max: contentBytesMax },
    termBlocks: { min: 1n },
    slots: { items: [1, slotsMax], each: { receipt: signedReceipt, checksum } },
    contentChecksum: { length: checksumBytes, orEmpty: true }
  };
  var replaceDealsRules = { sender: "address", replacements };
  var proveStorageRules = { host: "address", proofs: $copyWith(batch, { each: proof }) };
  var answerMissedRules = { host: "address", answers: $copyWith(batch, { each: { proof } }) };
  var reportLossRules = { host: "address", dealIds: batch };
  var challengeDealRules = { challenger: "address" };
  var answerChallengeRules = { host: "address", proof };
  var renewArchiveRules = { sender: "address", termBlocks: { min: 1n }, renewals: replacements };
  var endArchiveRules = { sender: "address" };
  var voidReceiptsRules = { host: "address" };
  var settleDealsRules = { signer: "address", dealIds: batch };
  var resumeHostRules = { host: "address" };
  var updateParamsRules = { authority: "address" };
  function validateReceipt({ receipt }) {--$steps || $exhausted();
    if (receipt.exchange === "" && receipt.commissionBps !== 0) throw errors.InvalidMessage("receipt has a commission but no exchange");
  }
  function validateReplacements(field, replacements2) {--$steps || $exhausted();
    const seen = /* @__PURE__ */ new Set();
    for (const { slotIndex, receipt } of replacements2) {--$steps || $exhausted();
      if (seen.has(slotIndex)) throw errors.InvalidMessage(`${field} names slot ${slotIndex} twice`);
      seen.add(slotIndex);
      validateReceipt(receipt);
    }
  }
  function validateDealIds({ dealIds }) {--$steps || $exhausted();
    if (new Set(dealIds).size !== dealIds.length) throw errors.InvalidMessage("dealIds names a deal twice");
  }
  function validateOpenArchive({ dataShards, parityShards, slots: slots2 }) {--$steps || $exhausted();
    if (dataShards < 1 || dataShards + parityShards > slotsMax) {
      throw errors.InvalidCode(
        `the code is ${dataShards}+${parityShards}, wanted at least 1 data shard and at most ${slotsMax} shards together`
      );
    }
    if (slots2.length !== dataShards + parityShards) {
      throw errors.InvalidMessage(`there are ${slots2.length} slots, wanted ${dataShards + parityShards}`);
    }
    const seen = /* @__PURE__ */ new Set();
    for (let i = 0; i < slots2.length; i++) {--$steps || $exhausted();
      const { receipt } = slots2[i];
      validateReceipt(receipt);
      const { host: host2 } = receipt.receipt;
      if (seen.has(host2)) throw errors.DuplicateHost(`Host ${host2} has two slots, wanted at most one`);
      seen.add(host2);
    }
  }
  function validateReplaceDeals({ replacements: replacements2 }) {--$steps || $exhausted();
    validateReplacements("replacements", replacements2);
  }
  function validateRenewArchive({ renewals }) {--$steps || $exhausted();
    validateReplacements("renewals", renewals);
  }

  // modules/storage/queries.ts
  var filteredItemsMax = 1e3;
  var pageDefault = 100n;
  function params2(ctx) {--$steps || $exhausted();
    return { params: params.require(ctx) };
  }
  function archive(ctx, request) {--$steps || $exhausted();
    const found = requireArchive(ctx, request.id);
    const slots2 = [];
    const deals3 = [];
    const count = computeSlotCount(found);
    for (let index2 = 0; index2 < count; index2++) {--$steps || $exhausted();
      const slot = requireSlot(ctx, found, index2);
      slots2.push(slot);
      if (slot.dealId !== 0n) deals3.push(requireDeal(ctx, slot.dealId));
    }
    return { archive: found, slots: slots2, deals: deals3 };
  }
  function archives2(ctx, request) {--$steps || $exhausted();
    const { owner, status, pagination } = request;
    const fits = (found) => (--$steps || $exhausted(), status === "ARCHIVE_STATUS_UNSPECIFIED" || found.status === status);
    const read = (page2) => {--$steps || $exhausted();
      if (owner === "") {
        const { items, pagination: next3 } = archives.page(ctx, [], page2);
        return { items: items.map(([, found]) => (--$steps || $exhausted(), found)), pagination: next3 };
      }
      const { keys, pagination: next2 } = archivesByOwner.page(ctx, [owner], page2);
      return { items: keys.map(([, id]) => (--$steps || $exhausted(), requireArchive(ctx, id))), pagination: next2 };
    };
    const page = filterPage(read, fits, pagination, status !== "ARCHIVE_STATUS_UNSPECIFIED");
    return { archives: page.items, pagination: page.pagination };
  }
  function deal(ctx, request) {--$steps || $exhausted();
    const found = requireDeal(ctx, request.id);
    return { deal: found, earnedAmount: computeUnsettled(ctx, found) };
  }
  function computeUnsettled(ctx, found) {--$steps || $exhausted();
    if (found.status !== "DEAL_STATUS_ACTIVE") return 0n;
    const span = readUnsettled(ctx, requireHost(ctx, found.host), found);
    if (span === void 0) return 0n;
    const before = computeEarned(found.priceAmount, found.provenBlocks, found.termBlocks);
    return computeEarned(found.priceAmount, found.provenBlocks + span.blocks, found.termBlocks) - before;
  }
  function deals2(ctx, request) {--$steps || $exhausted();
    const { archiveId, host: host2, status, pagination } = request;
    if (archiveId === 0n === (host2 === "")) throw errors.InvalidMessage("deals are listed by archive or by Host: one of the two is wanted");
    const filtered = status !== "DEAL_STATUS_UNSPECIFIED";
    const fits = (found) => (--$steps || $exhausted(), !filtered || found.status === status);
    const read = (page2) => {--$steps || $exhausted();
      const { keys, pagination: next2 } = host2 === "" ? dealsByArchive.page(ctx, [archiveId], page2) : dealsByHost.page(ctx, [host2], page2);
      return { items: keys.map(([, id]) => (--$steps || $exhausted(), requireDeal(ctx, id))), pagination: next2 };
    };
    const page = filterPage(read, fits, pagination, filtered);
    return { deals: page.items, pagination: page.pagination };
  }
  function filterPage(read, fits, request, filtered) {--$steps || $exhausted();
    if (!filtered) return read(request);
    const limit = Number(request === void 0 || request.limit === 0n ? pageDefault : request.limit);
    const items = [];
    let key = request?.key ?? new Uint8Array(0);
    let offset = request?.offset ?? 0n;
    const reverse = request?.reverse ?? false;
    for (let seen = 0; seen < filteredItemsMax; ) {--$steps || $exhausted();
      const page = read({ key, offset, limit: BigInt(limit - items.length), countTotal: false, reverse });
      for (const item2 of page.items) {--$steps || $exhausted();if (fits(item2)) items.push(item2);}
      seen += page.items.length;
      key = page.pagination.nextKey;
      offset = 0n;
      if (key.length === 0 || items.length >= limit || page.items.length === 0) break;
    }
    return { items, pagination: { nextKey: key, total: 0n } };
  }
  function host(ctx, request) {--$steps || $exhausted();
    const found = ctx.host.get(hosts.id, [request.host]);
    if (found === void 0 && escrow.findContractor(ctx, { address: request.host }) === void 0)
      throw errors.HostNotFound(`${request.host} is no contractor and never held a deal`);
    return { host: viewHost(ctx, found ?? newHost(request.host)) };
  }
  function hosts2(ctx, request) {--$steps || $exhausted();
    const { items, pagination } = hosts.page(ctx, [], request.pagination);
    return { hosts: items.map(([, found]) => (--$steps || $exhausted(), viewHost(ctx, found))), pagination };
  }
  function viewHost(ctx, found) {--$steps || $exhausted();
    const rules = params.require(ctx);
    const question = ctx.host.get(questions.id, [found.host]);
    const asked = found.openPeriod !== 0n && found.openDue && !found.openProven;
    return {
      host: found.host,
      status: found.status,
      period: found.period,
      periodStartedAtHeight: found.periodStartedAtHeight,
      seedHeight: found.seedHeight,
      proofWindowBlocks: found.proofWindowBlocks,
      challengesPerPeriod: found.challengesPerPeriod,
      liveChunks: found.liveChunks,
      spaceChunks: computeSpaceChunks(runningShelves(found)),
      activeDeals: found.activeDeals,
      periodsDue: found.periodsDue,
      periodsProven: found.periodsProven,
      missedInARow: found.missedInARow,
      openPeriod: asked ? found.openPeriod : 0n,
      openSeedHeight: asked ? found.openSeedHeight : 0n,
      questionedPeriod: question === void 0 ? 0n : question.period + 1n,
      questionedUntilHeight: question === void 0 ? 0n : question.untilHeight,
      challengeFeeAmount: computeChallengeFee(rules.challengeFeeAmount, found.spotChallenges, rules.challengesPerFeeStep),
      receiptNumberMin: found.receiptNumberMin
    };
  }
  function challenges(ctx, request) {--$steps || $exhausted();
    const found = requireHost(ctx, request.host);
    if (found.openPeriod === request.period + 1n) {
      const chunks2 = found.openDue ? drawOpenPeriod(ctx, found).map((drawn) => (--$steps || $exhausted(), viewChunk(drawn.deal, drawn.chunkIndex))) : [];
      return { chunks: chunks2, seedHeight: found.openSeedHeight, lastHeight: found.openLastHeight, proven: found.openProven };
    }
    const question = ctx.host.get(questions.id, [request.host]);
    if (question === void 0 || question.period !== request.period) {
      throw errors.PeriodNotOpen(
        `period ${request.period} of ${request.host} has no open proof window and is not in question; period ${found.period} is running`
      );
    }
    const chunks = question.chunks.map((chunk) => (--$steps || $exhausted(), viewChunk(requireDeal(ctx, chunk.dealId), chunk.chunkIndex)));
    return { chunks, seedHeight: question.seedHeight, lastHeight: question.untilHeight, proven: false };
  }
  function viewChunk(found, chunkIndex) {--$steps || $exhausted();
    return { dealId: found.id, chunkIndex, checksum: found.checksum, shardBytes: found.shardBytes };
  }
  function spotChallenges2(ctx, request) {--$steps || $exhausted();
    const { keys, pagination } = spotByHost.page(ctx, [request.host], request.pagination);
    const challenges2 = keys.map(([, , , id]) => {--$steps || $exhausted();
      const found = spotChallenges.require(ctx, [id], () => (--$steps || $exhausted(), errors.ChallengeNotFound(`spot challenge ${id} is not open`)));
      const { dealId, challenger, seedHeight, lastHeight, drawn, chunkIndex } = found;
      return { id, dealId, challenger, seedHeight, lastHeight, drawn, chunkIndex };
    });
    return { challenges: challenges2, pagination };
  }
  function usedReceipt(ctx, request) {--$steps || $exhausted();
    const found = ctx.host.get(usedReceipts.id, [request.host, request.number]);
    const numberMin = ctx.host.get(hosts.id, [request.host])?.receiptNumberMin ?? 0n;
    return { used: found !== void 0, validUntilHeight: found?.validUntilHeight ?? 0n, numberMin };
  }

  // modules/storage/module.ts
  var module_default = defineModule({
    name: "storage",
    version: 1,
    errors,
    collections,
    ports: portNames,
    messages: {
      "marspace.storage.v1.MsgOpenArchive": {
        rules: openArchiveRules,
        validate: validateOpenArchive,
        handle: openArchive
      },
      "marspace.storage.v1.MsgReplaceDeals": {
        rules: replaceDealsRules,
        validate: validateReplaceDeals,
        handle: replaceDeals
      },
      "marspace.storage.v1.MsgProveStorage": { rules: proveStorageRules, handle: proveStorage },
      "marspace.storage.v1.MsgAnswerMissed": { rules: answerMissedRules, handle: answerMissed },
      "marspace.storage.v1.MsgReportLoss": {
        rules: reportLossRules,
        validate: validateDealIds,
        handle: reportLoss
      },
      "marspace.storage.v1.MsgChallengeDeal": { rules: challengeDealRules, handle: challengeDeal },
      "marspace.storage.v1.MsgAnswerChallenge": { rules: answerChallengeRules, handle: answerChallenge },
      "marspace.storage.v1.MsgRenewArchive": {
        rules: renewArchiveRules,
        validate: validateRenewArchive,
        handle: renewArchive
      },
      "marspace.storage.v1.MsgEndArchive": { rules: endArchiveRules, handle: endArchive },
      "marspace.storage.v1.MsgVoidReceipts": { rules: voidReceiptsRules, handle: voidReceipts },
      "marspace.storage.v1.MsgSettleDeals": {
        rules: settleDealsRules,
        validate: validateDealIds,
        handle: settleDeals
      },
      "marspace.storage.v1.MsgResumeHost": { rules: resumeHostRules, handle: resumeHost },
      "marspace.storage.v1.MsgUpdateParams": { rules: updateParamsRules, handle: updateParams }
    },
    queries: {
      Params: params2,
      Archive: archive,
      Archives: archives2,
      Deal: deal,
      Deals: deals2,
      Host: host,
      Hosts: hosts2,
      Challenges: challenges,
      SpotChallenges: spotChallenges2,
      UsedReceipt: usedReceipt
    },
    endBlock,
    genesis,
    initGenesis,
    exportGenesis,
    defaultGenesis,
    invariants
  });

  // modules/storage/bundle-entry.ts
  $load(module_default);
})();

$record.enter = function (budget, run, ctx, arg) { $steps = budget + 1; return run(ctx, arg); };
$record.remaining = function () { return $steps - 1; };
$record.setRemaining = function (steps) { $steps = steps + 1; };
return $record;
})
