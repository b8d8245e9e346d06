(function (host) {
"use strict";
var $steps = 1000000;
var $exhausted = host.exhausted;
var $copyWith = host.copyWith;
var $record;
function $load(record) { $record = record; }
(() => {--$steps || $exhausted();
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

  // modules/kit/define-module.ts
  var prefixMin = 1;
  var prefixMax = 239;
  function defineModule(definition) {--$steps || $exhausted();
    const name = definition.name;
    if (definition.errors.codespace !== name) {
      throw new Error(`${name}: its errors belong to codespace ${definition.errors.codespace}, wanted ${name}`);
    }
    const collections = takeCollections(name, definition.collections);
    return {
      name,
      version: definition.version,
      collections,
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
    const taken = {};
    for (const typeName of Object.keys(handlers)) {--$steps || $exhausted();
      const handler = handlers[typeName];
      if (typeof handler === "function" || handler.rules === void 0) continue;
      if (errors2.InvalidMessage === void 0) throw new Error(`${module}: ${typeName} has rules, which need an error InvalidMessage`);
      taken[typeName] = handler.rules;
    }
    return taken;
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
    const taken = /* @__PURE__ */ new Map();
    for (const name of Object.keys(table)) {--$steps || $exhausted();
      const code = table[name];
      const other = taken.get(code);
      if (other !== void 0) throw new Error(`${codespace}: errors ${other} and ${name} both have code ${code}`);
      if (!Number.isInteger(code) || code < 2) throw new Error(`${codespace}: error ${name} has code ${code}, wanted a whole number from 2`);
      if (name === "codespace" || name === "table") throw new Error(`${codespace}: an error cannot be called ${name}`);
      taken.set(code, name);
      makers[name] = (message) => (--$steps || $exhausted(), refusal(codespace, code, message));
    }
    return makers;
  }
  function checkAuthority(ctx, got) {--$steps || $exhausted();
    const authority2 = ctx.host.authority();
    if (got !== authority2) throw refusal("tsmodule", 4, `authority is ${authority2}, got ${got}`);
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
      const taken = this.peek(ctx);
      ctx.host.set(this.id, noParts, taken + 1n);
      return taken;
    }
    /** The number that `next` would give. */
    peek(ctx) {--$steps || $exhausted();
      const value = ctx.host.get(this.id, noParts);
      return value === void 0 ? 1n : value;
    }
    /** Sets the number that `next` gives next; for genesis. */
    set(ctx, next) {--$steps || $exhausted();
      ctx.host.set(this.id, noParts, next);
    }
  };
  function item(declaration) {--$steps || $exhausted();
    const full = { name: declaration.name, prefix: declaration.prefix, key: noParts, value: declaration.value };
    return new Item(full);
  }
  function sequence(declaration) {--$steps || $exhausted();
    return new Sequence({ name: declaration.name, prefix: declaration.prefix, key: noParts, value: "u64" });
  }

  // modules/kit/ports.ts
  var bank = {
    /** Moves coins from an address to this module's account. */
    collect(ctx, from, denom, amount) {--$steps || $exhausted();
      ctx.host.bank("collect", from, denom, amount);
    },
    /** Moves coins from this module's account to an address. */
    pay(ctx, to, denom, amount) {--$steps || $exhausted();
      ctx.host.bank("pay", to, denom, amount);
    },
    /** Moves coins from an address to the community pool. */
    fundCommunityPool(ctx, from, denom, amount) {--$steps || $exhausted();
      ctx.host.bank("fundCommunityPool", from, denom, amount);
    },
    balance(ctx, address, denom) {--$steps || $exhausted();
      return ctx.host.bank("balance", address, denom);
    },
    /** Makes coins in this module's account; only for modules that the app lets mint. */
    mint(ctx, denom, amount) {--$steps || $exhausted();
      ctx.host.bank("mint", denom, amount);
    },
    /** Destroys coins of this module's account. */
    burn(ctx, denom, amount) {--$steps || $exhausted();
      ctx.host.bank("burn", denom, amount);
    }
  };

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

  // modules/testkit/guestbook/events.ts
  var emit = eventsOf();

  // modules/testkit/guestbook/state.ts
  var params = item({ name: "params", prefix: 1, value: "marspace.guestbook.v1.Params" });
  var nextId = sequence({ name: "next_id", prefix: 2 });
  var expiries = index({ name: "expiries", prefix: 4, key: ["u64", "u64"] });
  var entriesByAuthor = index({ name: "entries_by_author", prefix: 5, key: ["address", "u64"] });
  var entries = collection({
    name: "entries",
    prefix: 3,
    key: ["u64"],
    value: "marspace.guestbook.v1.Entry",
    indexes: [
      { index: expiries, by: ["expiresAtHeight", "id"] },
      { index: entriesByAuthor, by: ["author", "id"] }
    ]
  });

  // modules/testkit/guestbook/block.ts
  var expireEntries = queue({
    name: "expire_entries",
    collection: expiries,
    max: (ctx) => (--$steps || $exhausted(), params.require(ctx).expiriesPerBlockMax),
    run: (ctx, [, id]) => {--$steps || $exhausted();
      const entry = ctx.host.get(entries.id, [id]);
      if (entry === void 0) return;
      ctx.host.remove(entries.id, [id]);
      ctx.host.emit("EntryExpired", { id, author: entry.author });
    }
  });

  // modules/testkit/guestbook/errors.ts
  var errors = defineErrors("guestbook", { InvalidMessage: 2, EntryNotFound: 3, InvalidParams: 4, InvalidGenesis: 5 });

  // modules/testkit/guestbook/params.ts
  var defaultParams = {
    feeDenom: "amaspc",
    // 0.1 MASPC in base units of 10^-18: enough that filling the book costs something. Arbitrary.
    feeAmount: 100000000000000000n,
    // 14,400 blocks of 6 s = 1 day. Arbitrary.
    lifetimeBlocks: 14400n,
    // What one block can take out without being late. Arbitrary.
    expiriesPerBlockMax: 100n
  };
  function validateParams(params2) {--$steps || $exhausted();
    if (params2.feeDenom === "") throw errors.InvalidParams("fee_denom is empty, wanted a denomination");
    if (params2.feeAmount < 0n) throw errors.InvalidParams(`fee_amount is ${params2.feeAmount}, wanted at least 0`);
    if (params2.lifetimeBlocks < 1n || params2.lifetimeBlocks > 10000000n) {
      throw errors.InvalidParams(`lifetime_blocks is ${params2.lifetimeBlocks}, wanted 1 to 10000000`);
    }
    if (params2.expiriesPerBlockMax < 1n || params2.expiriesPerBlockMax > 1000n) {
      throw errors.InvalidParams(`expiries_per_block_max is ${params2.expiriesPerBlockMax}, wanted 1 to 1000`);
    }
  }

  // modules/testkit/guestbook/genesis.ts
  var genesis = {
    entries: { collection: entries, key: ["id"], addresses: ["author"] }
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

  // modules/testkit/guestbook/handlers.ts
  function signBook(ctx, message) {--$steps || $exhausted();
    const { feeDenom, feeAmount, lifetimeBlocks } = params.require(ctx);
    const id = nextId.next(ctx);
    const entry = {
      id,
      author: message.author,
      text: message.text,
      signedAtHeight: ctx.height,
      expiresAtHeight: ctx.height + lifetimeBlocks
    };
    bank.fundCommunityPool(ctx, message.author, feeDenom, feeAmount);
    ctx.host.set(entries.id, [id], entry);
    ctx.host.emit("BookSigned", { id, author: entry.author });
    return { id };
  }
  function updateParams(ctx, message) {--$steps || $exhausted();
    checkAuthority(ctx, message.authority);
    params.set(ctx, message.params);
    ctx.host.emit("ParamsUpdated", { authority: message.authority });
    return {};
  }

  // modules/testkit/guestbook/invariants.ts
  function indexesMatchEntries(ctx) {--$steps || $exhausted();
    let count = 0;
    for (const [[id], entry] of entries.all(ctx)) {--$steps || $exhausted();
      if (!ctx.host.has(expiries.id, [entry.expiresAtHeight, id])) return `entry ${id} will never expire`;
      if (!ctx.host.has(entriesByAuthor.id, [entry.author, id])) return `entry ${id} is not among those of ${entry.author}`;
      count += 1;
    }
    const counts = [expiries.count(ctx), entriesByAuthor.count(ctx)];
    return counts.every((indexed) => (--$steps || $exhausted(), indexed === count)) ? void 0 : `${count} entries, but indexes of ${counts.join(" and ")}`;
  }

  // modules/testkit/guestbook/messages.ts
  var textUnitsMax = 500;
  var signBookRules = { author: "address", text: { length: [1, textUnitsMax] } };
  var updateParamsRules = { authority: "address" };
  function validateUpdateParams(message) {--$steps || $exhausted();
    validateParams(message.params);
  }

  // modules/testkit/guestbook/migrations/index-authors.ts
  function indexAuthors(ctx) {--$steps || $exhausted();
    for (const [[id], entry] of entries.all(ctx)) {--$steps || $exhausted();ctx.host.set(entriesByAuthor.id, [entry.author, id], true);}
  }

  // modules/testkit/guestbook/queries.ts
  function paramsQuery(ctx) {--$steps || $exhausted();
    return { params: params.require(ctx) };
  }
  function requireEntry(ctx, id) {--$steps || $exhausted();
    return entries.require(ctx, [id], () => (--$steps || $exhausted(), errors.EntryNotFound(`entry ${id} does not exist`)));
  }
  function entryQuery(ctx, request) {--$steps || $exhausted();
    return { entry: requireEntry(ctx, request.id) };
  }
  function entriesQuery(ctx, request) {--$steps || $exhausted();
    if (request.author === "") {
      const page2 = entries.page(ctx, [], request.pagination);
      return { entries: page2.items.map((pair) => (--$steps || $exhausted(), pair[1])), pagination: page2.pagination };
    }
    const page = entriesByAuthor.page(ctx, [request.author], request.pagination);
    return { entries: page.keys.map((key) => (--$steps || $exhausted(), requireEntry(ctx, key[1]))), pagination: page.pagination };
  }

  // modules/testkit/guestbook/module.ts
  var module_default = defineModule({
    name: "guestbook",
    version: 2,
    errors,
    collections: [params, nextId, entries, expiries, entriesByAuthor],
    ports: ["bank.fundCommunityPool"],
    messages: {
      "marspace.guestbook.v1.MsgSignBook": { rules: signBookRules, handle: signBook },
      "marspace.guestbook.v1.MsgUpdateParams": { rules: updateParamsRules, validate: validateUpdateParams, handle: updateParams }
    },
    queries: { Params: paramsQuery, Entry: entryQuery, Entries: entriesQuery },
    endBlock: [expireEntries],
    genesis,
    initGenesis,
    exportGenesis,
    defaultGenesis,
    migrations: { 1: indexAuthors },
    invariants: { "indexes-match-entries": indexesMatchEntries }
  });

  // modules/testkit/guestbook/bundle-entry.ts
  $load(module_default);
})();

$record.enter = function (budget, run, ctx, arg) { $steps = budget + 1; return run(ctx, arg); };
$record.remaining = function () { return $steps - 1; };
$record.setRemaining = function (steps) { $steps = steps + 1; };
return $record;
})
