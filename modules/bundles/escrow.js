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
  function item(declaration) {--$steps || $exhausted();
    const full = { name: declaration.name, prefix: declaration.prefix, key: noParts, value: declaration.value };
    return new Item(full);
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
  function isqrt(n) {--$steps || $exhausted();
    if (n < 0n) throw new RangeError(`isqrt wants n >= 0, got ${n}`);
    if (n < 2n) return n;
    let root = 1n;
    for (let rest = n; rest > 0n; rest /= 4n) {--$steps || $exhausted();root *= 2n;}
    while (true) {--$steps || $exhausted();
      const next = (root + n / root) / 2n;
      if (next >= root) return root;
      root = next;
    }
  }
  function min(a, b) {--$steps || $exhausted();
    return a < b ? a : b;
  }
  function max(a, b) {--$steps || $exhausted();
    return a > b ? a : b;
  }
  function clamp(value, low, high) {--$steps || $exhausted();
    if (low > high) throw new RangeError(`clamp wants low <= high, got ${low} and ${high}`);
    return value < low ? low : value > high ? high : value;
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

  // modules/escrow/errors.ts
  var errors = defineErrors("escrow", {
    InvalidMessage: 2,
    ContractorNotFound: 3,
    ContractorExists: 4,
    ContractorQuitting: 5,
    RoleMissing: 6,
    RoleInUse: 7,
    DepositTooSmall: 8,
    DepositLocked: 9,
    WrongDenom: 10,
    CapacityExceeded: 11,
    ReferenceTaken: 12,
    LockNotFound: 13,
    HoldNotFound: 14,
    HoldTooSmall: 15,
    HoldNotEmpty: 16,
    NothingToClaim: 17,
    PaymentRefused: 18,
    InvalidParams: 19,
    InvalidGenesis: 20
  });

  // modules/escrow/events.ts
  var emit = eventsOf();

  // modules/escrow/rules.ts
  var gibUnits = 1073741824n;
  var subScoreBpsMin = 1000n;
  var halvingsMax = 64n;
  var zHundredths = 196n;
  var zSquared = zHundredths * zHundredths;
  var zSquaredHalf = zSquared / 2n;
  if (zSquaredHalf * 2n !== zSquared) throw new Error("the Wilson bound wants an even z squared");
  function computeAccidentLevelBps(state, halfLifeBlocks, height) {--$steps || $exhausted();
    const level = state.accidentLevelBps;
    if (level === 0n || height <= state.accidentAtHeight) return level;
    const free = height - state.accidentAtHeight;
    const halvings = free / halfLifeBlocks;
    if (halvings >= halvingsMax) return 0n;
    const before = level >> halvings;
    const after = level >> halvings + 1n;
    return after + mulDiv(before - after, halfLifeBlocks - free % halfLifeBlocks, halfLifeBlocks, "up");
  }
  function computeLevelAfterAccidentBps(state, params3, height) {--$steps || $exhausted();
    const decayed = computeAccidentLevelBps(state, params3.accidentHalfLifeBlocks, height);
    return min(decayed + params3.accidentStepBps, max(decayed, params3.accidentLevelBpsMax));
  }
  function computeAccidentFactorBps(state, halfLifeBlocks, height) {--$steps || $exhausted();
    return bpsWhole + computeAccidentLevelBps(state, halfLifeBlocks, height);
  }
  function computeLock(volumeUnits, amountPerGiB, accidentFactorBps) {--$steps || $exhausted();
    return ceilDiv(volumeUnits * amountPerGiB * accidentFactorBps, gibUnits * bpsWhole);
  }
  function computeFreeDeposit(contractor2) {--$steps || $exhausted();
    return contractor2.depositAmount - contractor2.lockedAmount;
  }
  function computeWithdrawable(contractor2, depositMinAmount) {--$steps || $exhausted();
    return max(0n, contractor2.depositAmount - max(contractor2.lockedAmount, depositMinAmount));
  }
  function computeLeaveHeight(idleSinceHeight, quitAtHeight, quitDelayBlocks) {--$steps || $exhausted();
    return max(quitAtHeight, idleSinceHeight + quitDelayBlocks);
  }
  function computeSlash(lockAmount, fractionBps, repairRewardBps) {--$steps || $exhausted();
    const taken = bpsOf(lockAmount, fractionBps, "up");
    const toPot = bpsOf(taken, repairRewardBps, "down");
    return { taken, toCustomer: taken - toPot, toPot };
  }
  function computeCustomerShare(share, feeWeight, duePeriods, provenPeriods, weightMax) {--$steps || $exhausted();
    const due = share.due + feeWeight;
    const proven = share.proven + mulDiv(feeWeight, provenPeriods, duePeriods, "down");
    if (due <= weightMax) return { due, proven };
    return { due: weightMax, proven: mulDiv(proven, weightMax, due, "down") };
  }
  function computeWilsonBps(proven, due, unit) {--$steps || $exhausted();
    if (due === 0n) return 0n;
    const centre = bpsWhole * proven + zSquaredHalf * unit;
    const spread = zSquared * bpsWhole * unit * proven * (due - proven) / due + zSquaredHalf * unit * (zSquaredHalf * unit);
    const low = centre - ceilSqrt(spread);
    return low <= 0n ? 0n : low * bpsWhole / (bpsWhole * due + zSquared * unit);
  }
  function ceilSqrt(n) {--$steps || $exhausted();
    const root = isqrt(n);
    return root * root === n ? root : root + 1n;
  }
  function computeRating(contractor2, record, params3, height) {--$steps || $exhausted();
    const provenBps = clampSubScore(computeWilsonBps(record.weightedProven, record.weightedDue, params3.ratingUnitAmount));
    const age = max(0n, height - contractor2.joinedAtHeight);
    const ageBps = clampSubScore(age * bpsWhole / params3.ratingAgeFullBlocks);
    const factorBps = computeAccidentFactorBps(contractor2, params3.accidentHalfLifeBlocks, height);
    const accidentBps = clampSubScore(bpsWhole * bpsWhole / factorBps);
    const ended = max(record.completed + record.failed, params3.ratingCompletedFull);
    const completedBps = clampSubScore(record.completed * bpsWhole / ended);
    const scoreBps = provenBps * ageBps * accidentBps * completedBps / (bpsWhole * bpsWhole * bpsWhole);
    return { scoreBps, provenBps, ageBps, accidentBps, completedBps };
  }
  function clampSubScore(bps) {--$steps || $exhausted();
    return clamp(bps, subScoreBpsMin, bpsWhole);
  }

  // modules/escrow/state.ts
  var params = item({ name: "params", prefix: 1, value: "marspace.escrow.v1.Params" });
  var contractors = collection({ name: "contractors", prefix: 2, key: ["address"], value: "marspace.escrow.v1.Contractor" });
  var contractorsByRole = index({ name: "contractors_by_role", prefix: 3, key: ["enum:marspace.escrow.v1.Role", "address"] });
  var leavingContractors = index({ name: "leaving_contractors", prefix: 4, key: ["u64", "address"] });
  var locksByContractor = index({ name: "locks_by_contractor", prefix: 6, key: ["address", "string", "u64"] });
  var locks = collection({
    name: "locks",
    prefix: 5,
    key: ["string", "u64"],
    value: "marspace.escrow.v1.Lock",
    indexes: [{ index: locksByContractor, by: ["contractor", "module", "reference"] }]
  });
  var holds = collection({ name: "holds", prefix: 7, key: ["string", "u64"], value: "marspace.escrow.v1.Hold" });
  var pots = collection({ name: "pots", prefix: 8, key: ["string", "u64"], value: "marspace.escrow.v1.RewardPot" });
  var credits = collection({ name: "credits", prefix: 9, key: ["address", "string"], value: "Int" });
  var records = collection({
    name: "records",
    prefix: 10,
    key: ["address", "enum:marspace.escrow.v1.Role"],
    value: "marspace.escrow.v1.Record"
  });
  var customerWeights = collection({
    name: "customer_weights",
    prefix: 11,
    key: ["address", "enum:marspace.escrow.v1.Role", "address"],
    value: "marspace.escrow.v1.CustomerWeight"
  });
  var totals = collection({ name: "totals", prefix: 12, key: ["string"], value: "marspace.escrow.v1.Total" });
  var dueWeights = index({
    name: "due_weights",
    prefix: 13,
    key: ["u64", "address", "enum:marspace.escrow.v1.Role", "address"]
  });
  var departedContractors = index({ name: "departed_contractors", prefix: 14, key: ["u64", "address"] });

  // modules/escrow/contractors.ts
  var contractorAbsent = ([address]) => (--$steps || $exhausted(), errors.ContractorNotFound(`${address} is no contractor`));
  function requireContractor(ctx, address) {--$steps || $exhausted();
    return contractors.require(ctx, [address], contractorAbsent);
  }
  function findRole(roles, role) {--$steps || $exhausted();
    for (let i = 0; i < roles.length; i++) {--$steps || $exhausted();
      const entry = roles[i];
      if (entry.role === role) return entry;
    }
    return void 0;
  }
  function requireRole(contractor2, role) {--$steps || $exhausted();
    const entry = findRole(contractor2.roles, role);
    if (entry === void 0) throw errors.RoleMissing(`${contractor2.address} does not have ${role}`);
    return entry;
  }
  function applyRoles(ctx, contractor2, listings) {--$steps || $exhausted();
    const before = contractor2.roles;
    const after = [];
    for (const { role, endpoint, capacityUnits } of listings) {--$steps || $exhausted();
      const old = findRole(before, role);
      after.push({ role, endpoint, capacityUnits, reservedUnits: old?.reservedUnits ?? 0n, commitments: old?.commitments ?? 0n });
    }
    for (const old of before) {--$steps || $exhausted();
      if (findRole(after, old.role) !== void 0) continue;
      if (old.commitments > 0n) throw errors.RoleInUse(`${old.role} has ${old.commitments} live commitments, wanted none to drop it`);
      ctx.host.remove(contractorsByRole.id, [old.role, contractor2.address]);
    }
    for (const entry of after) {--$steps || $exhausted();ctx.host.set(contractorsByRole.id, [entry.role, contractor2.address], true);}
    contractor2.roles = after;
  }
  function applyLeaveHeight(ctx, contractor2) {--$steps || $exhausted();
    const { quitDelayBlocks } = params.require(ctx);
    contractor2.leavesAtHeight = computeLeaveHeight(contractor2.idleSinceHeight, contractor2.quitAtHeight, quitDelayBlocks);
    ctx.host.set(leavingContractors.id, [contractor2.leavesAtHeight, contractor2.address], true);
  }
  function applyAccident(ctx, contractor2) {--$steps || $exhausted();
    contractor2.accidentLevelBps = computeLevelAfterAccidentBps(contractor2, params.require(ctx), ctx.height);
    contractor2.accidentAtHeight = ctx.height;
    contractor2.accidents += 1n;
    ctx.host.emit("AccidentRecorded", {
      address: contractor2.address,
      accidents: contractor2.accidents,
      accidentLevelBps: contractor2.accidentLevelBps
    });
  }
  function findRecord(ctx, address, role) {--$steps || $exhausted();
    const record = ctx.host.get(records.id, [address, role]);
    return record ?? {
      address,
      role,
      weightedDue: 0n,
      weightedProven: 0n,
      due: 0n,
      proven: 0n,
      completed: 0n,
      failed: 0n,
      forgottenDue: 0n,
      forgottenProven: 0n
    };
  }

  // modules/escrow/ledger.ts
  function applyTotal(ctx, denom, from, to, amount) {--$steps || $exhausted();
    if (amount === 0n) return;
    const key = [denom];
    const total = ctx.host.get(totals.id, key) ?? { denom, deposits: 0n, holds: 0n, credits: 0n, pots: 0n };
    if (from !== void 0) total[from] -= amount;
    if (to !== void 0) total[to] += amount;
    if (total.deposits === 0n && total.holds === 0n && total.credits === 0n && total.pots === 0n) ctx.host.remove(totals.id, key);
    else ctx.host.set(totals.id, key, total);
  }
  function applyCredit(ctx, from, to, denom, amount, module, reference, reason) {--$steps || $exhausted();
    if (amount === 0n) return;
    const key = [to, denom];
    ctx.host.set(credits.id, key, (ctx.host.get(credits.id, key) ?? 0n) + amount);
    applyTotal(ctx, denom, from, "credits", amount);
    ctx.host.emit("Credited", { address: to, denom, amount, module, reference, reason });
  }

  // modules/escrow/lifecycle.ts
  var statusMeaning = {
    NONE: "has never registered",
    CONTRACTOR_STATUS_ACTIVE: "takes new commitments",
    CONTRACTOR_STATUS_QUITTING: "takes none and waits for its commitments to end and for the delay after them",
    CONTRACTOR_STATUS_LEFT: "has its deposit back; the record stays"
  };
  var active = "CONTRACTOR_STATUS_ACTIVE";
  var quitting = "CONTRACTOR_STATUS_QUITTING";
  var left = "CONTRACTOR_STATUS_LEFT";
  var transitions = {
    NONE: { register: active },
    CONTRACTOR_STATUS_ACTIVE: {
      update: active,
      "add deposit": active,
      "withdraw deposit": active,
      quit: quitting,
      "open lock": active,
      "close lock": active,
      "record accident": active
    },
    CONTRACTOR_STATUS_QUITTING: {
      update: quitting,
      "add deposit": quitting,
      "withdraw deposit": quitting,
      "close lock": quitting,
      "record accident": quitting,
      leave: left
    },
    CONTRACTOR_STATUS_LEFT: { register: active, "record accident": left }
  };
  function transitionContractor(address, status, event) {--$steps || $exhausted();
    const standing = status ?? "NONE";
    const next = transitions[standing][event];
    if (next !== void 0) return next;
    const text = `${address} cannot ${event}: it ${statusMeaning[standing]}`;
    if (standing === "NONE") throw errors.ContractorNotFound(text);
    if (event === "register") throw errors.ContractorExists(text);
    if (standing === active) throw new Error(text);
    throw errors.ContractorQuitting(text);
  }

  // modules/escrow/block.ts
  var rolesMax = 16;
  var leaving = queue({
    name: "leaving",
    collection: leavingContractors,
    max: (ctx) => (--$steps || $exhausted(), params.require(ctx).quitsPerBlockMax),
    run: (ctx, [, address]) => (--$steps || $exhausted(), leave(ctx, address))
  });
  function leave(ctx, address) {--$steps || $exhausted();
    const contractor2 = requireContractor(ctx, address);
    contractor2.status = transitionContractor(address, contractor2.status, "leave");
    assert(contractor2.commitments === 0n && contractor2.lockedAmount === 0n, `${address} leaves with live commitments`);
    const returnedAmount = contractor2.depositAmount;
    contractor2.depositAmount = 0n;
    contractor2.removedAtHeight = ctx.height + params.require(ctx).departedKeepBlocks;
    ctx.host.set(departedContractors.id, [contractor2.removedAtHeight, address], true);
    for (const { role } of contractor2.roles) {--$steps || $exhausted();ctx.host.remove(contractorsByRole.id, [role, address]);}
    ctx.host.set(contractors.id, [address], contractor2);
    applyCredit(ctx, "deposits", address, contractor2.depositDenom, returnedAmount, ctx.module, 0n, "deposit");
    ctx.host.emit("ContractorLeft", { address, returnedAmount });
  }
  var removalsPerBlock = 500n;
  var departing = queue({
    name: "departing",
    collection: departedContractors,
    max: () => (--$steps || $exhausted(), removalsPerBlock),
    run: (ctx, [, address]) => (--$steps || $exhausted(), removeContractor(ctx, address))
  });
  function removeContractor(ctx, address) {--$steps || $exhausted();
    const contractor2 = requireContractor(ctx, address);
    if (customerWeights.scan(ctx, [address], { limit: 1 }).length > 0) {
      contractor2.removedAtHeight = ctx.height + params.require(ctx).weightKeepBlocks;
      ctx.host.set(departedContractors.id, [contractor2.removedAtHeight, address], true);
      ctx.host.set(contractors.id, [address], contractor2);
      return;
    }
    for (const [key] of records.scan(ctx, [address], { limit: rolesMax })) {--$steps || $exhausted();ctx.host.remove(records.id, key);}
    ctx.host.remove(contractors.id, [address]);
    ctx.host.emit("ContractorRemoved", { address });
  }
  var forgetting = queue({
    name: "forgetting",
    collection: dueWeights,
    max: () => (--$steps || $exhausted(), removalsPerBlock),
    run: (ctx, [, address, role, customer]) => (--$steps || $exhausted(), forgetWeight(ctx, [address, role, customer]))
  });
  function forgetWeight(ctx, key) {--$steps || $exhausted();
    const share = customerWeights.require(ctx, key, () => (--$steps || $exhausted(), new Error(`the share of ${key[2]} in ${key[0]} is due but does not exist`)));
    const dueHeight = share.updatedAtHeight + params.require(ctx).weightKeepBlocks;
    if (dueHeight <= ctx.height) {
      ctx.host.remove(customerWeights.id, key);
      const record = findRecord(ctx, key[0], key[1]);
      record.forgottenDue += share.due;
      record.forgottenProven += share.proven;
      ctx.host.set(records.id, [key[0], key[1]], record);
      return;
    }
    share.dueHeight = dueHeight;
    ctx.host.set(dueWeights.id, [dueHeight, ...key], true);
    ctx.host.set(customerWeights.id, key, share);
  }

  // modules/escrow/functions/caller.ts
  function requireCaller(ctx) {--$steps || $exhausted();
    assert(ctx.caller !== void 0, "functions of escrow are for modules only");
    return ctx.caller;
  }
  function assertAmount(amount) {--$steps || $exhausted();
    if (amount < 0n) throw new Error(`got an amount of ${amount}, wanted 0 or more`);
  }

  // modules/escrow/functions/holds.ts
  function payIn(ctx, args) {--$steps || $exhausted();
    const module = requireCaller(ctx);
    const { reference, customer, denom, amount, feeAmount } = args;
    assertAmount(amount);
    assertAmount(feeAmount);
    if (feeAmount > 0n) bank.fundCommunityPool(ctx, customer, denom, feeAmount);
    if (amount === 0n) return;
    addToHold(ctx, module, reference, customer, denom, amount);
    collectForHolds(ctx, customer, denom, amount);
  }
  function addToHold(ctx, module, reference, customer, denom, amount) {--$steps || $exhausted();
    const key = [module, reference];
    const hold2 = ctx.host.get(holds.id, key) ?? { module, reference, customer, denom, amount: 0n };
    checkHoldDenom(hold2, denom);
    hold2.amount += amount;
    ctx.host.set(holds.id, key, hold2);
    ctx.host.emit("HoldPaidIn", { module, reference, customer, denom, amount });
  }
  function collectForHolds(ctx, customer, denom, amount) {--$steps || $exhausted();
    bank.collect(ctx, customer, denom, amount);
    applyTotal(ctx, denom, void 0, "holds", amount);
  }
  function creditFromHold(ctx, args) {--$steps || $exhausted();
    const module = requireCaller(ctx);
    const { reference, amount } = args;
    assertAmount(amount);
    if (amount === 0n) return;
    const key = [module, reference];
    const hold2 = requireHold(ctx, key);
    takeFromHold(hold2, amount);
    ctx.host.set(holds.id, key, hold2);
    applyCredit(ctx, "holds", args.to, hold2.denom, amount, module, reference, args.reason);
  }
  function holdAmount(ctx, args) {--$steps || $exhausted();
    const hold2 = ctx.host.get(holds.id, [requireCaller(ctx), args.reference]);
    return hold2 === void 0 ? 0n : hold2.amount;
  }
  function holdAmounts(ctx, args) {--$steps || $exhausted();
    const module = requireCaller(ctx);
    const amounts = [];
    for (const reference of args.references) {--$steps || $exhausted();amounts.push(ctx.host.get(holds.id, [module, reference])?.amount ?? 0n);}
    return amounts;
  }
  function moveHold(ctx, args) {--$steps || $exhausted();
    const module = requireCaller(ctx);
    const { from, to, amount } = args;
    assertAmount(amount);
    if (amount === 0n || from === to) return;
    const fromKey = [module, from];
    const toKey = [module, to];
    const source = requireHold(ctx, fromKey);
    const { customer, denom } = source;
    const target = ctx.host.get(holds.id, toKey) ?? { module, reference: to, customer, denom, amount: 0n };
    checkHoldDenom(target, denom);
    takeFromHold(source, amount);
    target.amount += amount;
    ctx.host.set(holds.id, fromKey, source);
    ctx.host.set(holds.id, toKey, target);
    ctx.host.emit("HoldMoved", { module, from, to, denom, amount });
  }
  function closeHold(ctx, args) {--$steps || $exhausted();
    const key = [requireCaller(ctx), args.reference];
    const hold2 = ctx.host.get(holds.id, key);
    if (hold2 === void 0) return;
    if (hold2.amount > 0n) throw errors.HoldNotEmpty(`the hold of ${key[0]} ${key[1]} has ${hold2.amount} ${hold2.denom}, wanted 0`);
    ctx.host.remove(holds.id, key);
  }
  var holdAbsent = ([module, reference]) => (--$steps || $exhausted(), errors.HoldTooSmall(`${module} ${reference} has no hold`));
  function requireHold(ctx, key) {--$steps || $exhausted();
    return holds.require(ctx, key, holdAbsent);
  }
  function takeFromHold(hold2, amount) {--$steps || $exhausted();
    if (amount > hold2.amount) {
      throw errors.HoldTooSmall(`the hold of ${hold2.module} ${hold2.reference} has ${hold2.amount} ${hold2.denom}, wanted ${amount}`);
    }
    hold2.amount -= amount;
  }
  function checkHoldDenom(hold2, denom) {--$steps || $exhausted();
    if (hold2.denom !== denom) throw errors.WrongDenom(`the hold of ${hold2.module} ${hold2.reference} is in ${hold2.denom}, got ${denom}`);
  }

  // modules/escrow/functions/contractors.ts
  function requireWorkingContractor(ctx, args) {--$steps || $exhausted();
    const contractor2 = requireContractor(ctx, args.address);
    transitionContractor(args.address, contractor2.status, "open lock");
    requireRole(contractor2, args.role);
    return contractor2;
  }
  function findContractor(ctx, args) {--$steps || $exhausted();
    return ctx.host.get(contractors.id, [args.address]);
  }
  function quoteLock(ctx, args) {--$steps || $exhausted();
    return computeContractorLock(ctx, requireContractor(ctx, args.address), args.volumeUnits, args.amountPerGiB);
  }
  function computeContractorLock(ctx, contractor2, volumeUnits, amountPerGiB) {--$steps || $exhausted();
    assertAmount(volumeUnits);
    assertAmount(amountPerGiB);
    const halfLifeBlocks = contractor2.accidentLevelBps === 0n ? 1n : params.require(ctx).accidentHalfLifeBlocks;
    return computeLock(volumeUnits, amountPerGiB, computeAccidentFactorBps(contractor2, halfLifeBlocks, ctx.height));
  }
  function recordAccident(ctx, args) {--$steps || $exhausted();
    requireCaller(ctx);
    const contractor2 = requireContractor(ctx, args.contractor);
    contractor2.status = transitionContractor(args.contractor, contractor2.status, "record accident");
    applyAccident(ctx, contractor2);
    ctx.host.set(contractors.id, [args.contractor], contractor2);
  }
  function newShare(address, role, customer) {--$steps || $exhausted();
    return { address, role, customer, due: 0n, proven: 0n, updatedAtHeight: 0n, dueHeight: 0n };
  }
  function recordPeriods(ctx, args) {--$steps || $exhausted();
    requireCaller(ctx);
    const { contractor: contractor2, role, customer, feeWeight, due, proven } = args;
    assertAmount(feeWeight);
    assert(proven >= 0n && proven <= due, `got ${proven} proven of ${due} due periods`);
    if (due === 0n) return;
    requireContractor(ctx, contractor2);
    const record = findRecord(ctx, contractor2, role);
    record.due += due;
    record.proven += proven;
    if (feeWeight > 0n) {
      const key = [contractor2, role, customer];
      const share = ctx.host.get(customerWeights.id, key) ?? newShare(contractor2, role, customer);
      const { customerWeightMax, weightKeepBlocks } = params.require(ctx);
      const next = computeCustomerShare(share, feeWeight, due, proven, customerWeightMax);
      record.weightedDue += next.due - share.due;
      record.weightedProven += next.proven - share.proven;
      share.due = next.due;
      share.proven = next.proven;
      share.updatedAtHeight = ctx.height;
      if (share.dueHeight === 0n) {
        share.dueHeight = ctx.height + weightKeepBlocks;
        ctx.host.set(dueWeights.id, [share.dueHeight, ...key], true);
      }
      ctx.host.set(customerWeights.id, key, share);
    }
    ctx.host.set(records.id, [contractor2, role], record);
  }

  // modules/escrow/functions/locks.ts
  function openLock(ctx, args) {--$steps || $exhausted();
    return lockFor(ctx, requireCaller(ctx), args).amount;
  }
  function lockFor(ctx, module, args) {--$steps || $exhausted();
    const { reference, contractor: address, volumeUnits } = args;
    assertAmount(args.amountMin);
    const key = [module, reference];
    if (ctx.host.has(locks.id, key)) throw errors.ReferenceTaken(`${module} ${reference} has a lock already`);
    const contractor2 = requireContractor(ctx, address);
    contractor2.status = transitionContractor(address, contractor2.status, "open lock");
    const role = requireRole(contractor2, args.role);
    const reservedUnits = role.reservedUnits + volumeUnits;
    if (reservedUnits > role.capacityUnits) {
      const freeUnits = role.capacityUnits - role.reservedUnits;
      throw errors.CapacityExceeded(`${address} has ${freeUnits < 0n ? 0n : freeUnits} units free as ${args.role}, wanted ${volumeUnits}`);
    }
    const computed = computeContractorLock(ctx, contractor2, volumeUnits, args.amountPerGiB);
    const amount = max(computed, args.amountMin);
    const free = computeFreeDeposit(contractor2);
    if (amount > free) throw errors.DepositTooSmall(`${address} has ${free} ${contractor2.depositDenom} free, wanted ${amount}`);
    role.reservedUnits = reservedUnits;
    role.commitments += 1n;
    contractor2.lockedAmount += amount;
    contractor2.commitments += 1n;
    contractor2.idleSinceHeight = 0n;
    ctx.host.set(contractors.id, [address], contractor2);
    ctx.host.set(locks.id, key, {
      module,
      reference,
      contractor: address,
      denom: contractor2.depositDenom,
      amount,
      role: args.role,
      capacityUnits: volumeUnits,
      openedAtHeight: ctx.height
    });
    ctx.host.emit("LockOpened", { module, reference, contractor: address, amount });
    return { amount, contractor: contractor2 };
  }
  function releaseLock(ctx, args) {--$steps || $exhausted();
    const { lock, contractor: contractor2 } = takeLock(ctx, requireCaller(ctx), args.reference);
    if (args.completed) {
      const record = findRecord(ctx, lock.contractor, lock.role);
      record.completed += 1n;
      ctx.host.set(records.id, [lock.contractor, lock.role], record);
    }
    ctx.host.set(contractors.id, [lock.contractor], contractor2);
    ctx.host.emit("LockReleased", { module: lock.module, reference: lock.reference, contractor: lock.contractor, amount: lock.amount });
  }
  function slashLock(ctx, args) {--$steps || $exhausted();
    const { reference, customer, fractionBps } = args;
    assert(fractionBps >= 0n && fractionBps <= bpsWhole, `got a fraction of ${fractionBps} bps, wanted 0 to 10000`);
    const { lock, contractor: contractor2 } = takeLock(ctx, requireCaller(ctx), reference);
    const { module, denom } = lock;
    const { taken, toCustomer, toPot } = computeSlash(lock.amount, fractionBps, params.require(ctx).repairRewardBps);
    contractor2.depositAmount -= taken;
    if (args.accident) applyAccident(ctx, contractor2);
    ctx.host.set(contractors.id, [lock.contractor], contractor2);
    const record = findRecord(ctx, lock.contractor, lock.role);
    record.failed += 1n;
    ctx.host.set(records.id, [lock.contractor, lock.role], record);
    ctx.host.emit("LockSlashed", { module, reference, contractor: lock.contractor, denom, customer, toCustomer, toPot });
    applyCredit(ctx, "deposits", customer, denom, toCustomer, module, reference, "slash");
    if (toPot > 0n) addToPot(ctx, module, reference, denom, toPot);
    return { toCustomer, toPot };
  }
  function releasePot(ctx, args) {--$steps || $exhausted();
    const module = requireCaller(ctx);
    const key = [module, args.reference];
    const pot = ctx.host.get(pots.id, key);
    if (pot === void 0) return 0n;
    ctx.host.remove(pots.id, key);
    applyCredit(ctx, "pots", args.to, pot.denom, pot.amount, module, args.reference, "reward");
    return pot.amount;
  }
  var lockAbsent = ([module, reference]) => (--$steps || $exhausted(), errors.LockNotFound(`${module} ${reference} has no lock`));
  function takeLock(ctx, module, reference) {--$steps || $exhausted();
    const key = [module, reference];
    const lock = locks.require(ctx, key, lockAbsent);
    const contractor2 = requireContractor(ctx, lock.contractor);
    contractor2.status = transitionContractor(lock.contractor, contractor2.status, "close lock");
    const role = requireRole(contractor2, lock.role);
    role.reservedUnits -= lock.capacityUnits;
    role.commitments -= 1n;
    contractor2.lockedAmount -= lock.amount;
    contractor2.commitments -= 1n;
    if (contractor2.commitments === 0n) {
      contractor2.idleSinceHeight = ctx.height;
      if (contractor2.status === "CONTRACTOR_STATUS_QUITTING") applyLeaveHeight(ctx, contractor2);
    }
    ctx.host.remove(locks.id, key);
    return { lock, contractor: contractor2 };
  }
  function addToPot(ctx, module, reference, denom, amount) {--$steps || $exhausted();
    const key = [module, reference];
    const pot = ctx.host.get(pots.id, key) ?? { module, reference, denom, amount: 0n };
    if (pot.denom !== denom) throw errors.WrongDenom(`the pot of ${module} ${reference} is in ${pot.denom}, got ${denom}`);
    pot.amount += amount;
    ctx.host.set(pots.id, key, pot);
    applyTotal(ctx, denom, "deposits", "pots", amount);
  }

  // modules/escrow/functions/commitments.ts
  function openCommitments(ctx, args) {--$steps || $exhausted();
    const module = requireCaller(ctx);
    const { customer, role, amountPerGiB, denom, feeAmount, commitments } = args;
    assertAmount(feeAmount);
    const opened = [];
    let paidIn = 0n;
    for (let i = 0; i < commitments.length; i++) {--$steps || $exhausted();
      const { reference, contractor: contractor2, volumeUnits, priceAmount } = commitments[i];
      assertAmount(priceAmount);
      const lock = lockFor(ctx, module, { reference, contractor: contractor2, role, volumeUnits, amountPerGiB, amountMin: 0n });
      opened[i] = { lockAmount: lock.amount, offerKey: lock.contractor.offerKey };
      if (priceAmount === 0n) continue;
      addToHold(ctx, module, reference, customer, denom, priceAmount);
      paidIn += priceAmount;
    }
    if (feeAmount > 0n) bank.fundCommunityPool(ctx, customer, denom, feeAmount);
    if (paidIn > 0n) collectForHolds(ctx, customer, denom, paidIn);
    return opened;
  }

  // modules/escrow/params.ts
  var coin = 1000000000000000000n;
  var amountMax = coin * 1000000000000n;
  var dayBlocks = 14400n;
  var yearBlocks = 365n * dayBlocks;
  var numberRules = {
    registerFeeAmount: {
      unit: "base units of registerFeeDenom",
      value: 10n * coin,
      // 10 MASPC
      min: 0n,
      max: amountMax,
      reason: "a fresh name must cost more than the record that it sheds; never returned"
    },
    depositMinAmount: {
      unit: "base units of depositDenom",
      value: 100n * coin,
      // 100 MASP
      min: 1n,
      max: amountMax,
      reason: "nobody works without something to lose; stays until the contractor leaves"
    },
    quitDelayBlocks: {
      unit: "blocks",
      value: 7n * dayBlocks,
      // a week
      min: 1n,
      max: yearBlocks,
      reason: "time in which people see that a contractor goes and what it leaves behind"
    },
    accidentHalfLifeBlocks: {
      unit: "blocks",
      value: 30n * dayBlocks,
      // a month
      min: 1n,
      max: yearBlocks,
      reason: "long enough to matter for the next commitments, short enough to be earned back"
    },
    accidentStepBps: {
      unit: "bps added to the accident level by each accident",
      value: 2500n,
      // a quarter more deposit
      min: 0n,
      max: 100000n,
      reason: "four accidents at once double the lock"
    },
    accidentLevelBpsMax: {
      unit: "bps",
      value: 40000n,
      // locks at most 5 times as large
      min: 0n,
      max: 1000000n,
      reason: "beyond this the contractor is priced out, and a bound keeps the return possible"
    },
    repairRewardBps: {
      unit: "bps of what a slash takes",
      value: 2000n,
      // a fifth
      min: 0n,
      max: 5000n,
      reason: "pays for reading the other slots; the customer always gets at least half"
    },
    quitsPerBlockMax: {
      unit: "contractors",
      value: 100n,
      min: 1n,
      max: 1000n,
      reason: "bounds the work of a block; the others follow in the next one"
    },
    customerWeightMax: {
      unit: "base units of registerFeeDenom",
      value: coin / 5n,
      // 0.2 MASPC: 20 observations
      min: 1n,
      max: amountMax,
      reason: "one customer alone lifts the Wilson bound to 84 % at most, and pays 0.2 MASPC in fees for it"
    },
    ratingUnitAmount: {
      unit: "base units of registerFeeDenom",
      value: coin / 100n,
      // 0.01 MASPC
      min: 1n,
      max: amountMax,
      reason: "the fee of one small commitment counts as one observation"
    },
    ratingAgeFullBlocks: {
      unit: "blocks",
      value: 90n * dayBlocks,
      // three months
      min: 1n,
      max: 10n * yearBlocks,
      reason: "a quarter of a year of work shows a contractor"
    },
    ratingCompletedFull: {
      unit: "commitments",
      value: 50n,
      min: 1n,
      max: 1000000n,
      reason: "fifty commitments that ended well show a contractor"
    },
    weightKeepBlocks: {
      unit: "blocks",
      value: 30n * dayBlocks,
      // a month
      min: 1n,
      max: 10n * yearBlocks,
      reason: "what a customer weighed stays in the record; his cap begins anew, as it does for a fresh address, at the same price"
    },
    departedKeepBlocks: {
      unit: "blocks",
      value: yearBlocks,
      min: 1n,
      max: 10n * yearBlocks,
      reason: "twelve half-lives of accidents: who returns after that has nothing to shed any more"
    }
  };
  var denomDefaults = { depositDenom: "amasp", registerFeeDenom: "amaspc" };
  var numberNames = Object.keys(numberRules);
  var denomNames = Object.keys(denomDefaults);
  var denomLengthMin = 3;
  var denomLengthMax = 128;
  function defaultParams() {--$steps || $exhausted();
    const params3 = {};
    for (const name of denomNames) {--$steps || $exhausted();params3[name] = denomDefaults[name];}
    for (const name of numberNames) {--$steps || $exhausted();params3[name] = numberRules[name].value;}
    return params3;
  }
  function validateParams(params3) {--$steps || $exhausted();
    for (const name of denomNames) {--$steps || $exhausted();
      const denom = params3[name];
      if (denom.length < denomLengthMin || denom.length > denomLengthMax) {
        throw errors.InvalidParams(`${name} is ${denom.length} characters long, wanted ${denomLengthMin} to ${denomLengthMax}`);
      }
    }
    for (const name of numberNames) {--$steps || $exhausted();
      const rule = numberRules[name];
      const value = params3[name];
      if (value < rule.min || value > rule.max) {
        throw errors.InvalidParams(`${name} is ${value}, wanted ${rule.min} to ${rule.max} (${rule.unit})`);
      }
    }
    if (params3.accidentStepBps > params3.accidentLevelBpsMax) {
      throw errors.InvalidParams(
        `accidentStepBps is ${params3.accidentStepBps}, wanted at most accidentLevelBpsMax, which is ${params3.accidentLevelBpsMax}`
      );
    }
    if (params3.customerWeightMax < params3.ratingUnitAmount) {
      throw errors.InvalidParams(
        `customerWeightMax is ${params3.customerWeightMax}, wanted at least ratingUnitAmount, which is ${params3.ratingUnitAmount}`
      );
    }
  }
  validateParams(defaultParams());

  // modules/escrow/genesis.ts
  var genesis = {
    contractors: { collection: contractors, key: ["address"], derive: indexContractor },
    locks: { collection: locks, key: ["module", "reference"], addresses: ["contractor"] },
    holds: {
      collection: holds,
      key: ["module", "reference"],
      addresses: ["customer"],
      sum: { of: "amount", by: "denom", add: addTo("holds") }
    },
    pots: { collection: pots, key: ["module", "reference"], sum: { of: "amount", by: "denom", add: addTo("pots") } },
    credits: {
      collection: credits,
      key: ["address", "coin.denom"],
      value: "coin.amount",
      sum: { of: "coin.amount", by: "coin.denom", add: addTo("credits") }
    },
    records: { collection: records, key: ["address", "role"] },
    customerWeights: { collection: customerWeights, key: ["address", "role", "customer"], derive: queueWeight }
  };
  function indexContractor(ctx, contractor2) {--$steps || $exhausted();
    const { address, status, depositDenom, depositAmount, leavesAtHeight } = contractor2;
    applyTotal(ctx, depositDenom, void 0, "deposits", depositAmount);
    if (status !== "CONTRACTOR_STATUS_LEFT") {
      for (const { role } of contractor2.roles) {--$steps || $exhausted();ctx.host.set(contractorsByRole.id, [role, address], true);}
    }
    if (contractor2.removedAtHeight > 0n) ctx.host.set(departedContractors.id, [contractor2.removedAtHeight, address], true);
    if (status === "CONTRACTOR_STATUS_QUITTING" && leavesAtHeight > 0n) ctx.host.set(leavingContractors.id, [leavesAtHeight, address], true);
  }
  function addTo(purpose) {--$steps || $exhausted();
    return (ctx, denom, sum) => (--$steps || $exhausted(), applyTotal(ctx, denom, void 0, purpose, sum));
  }
  function queueWeight(ctx, { dueHeight, address, role, customer }) {--$steps || $exhausted();
    ctx.host.set(dueWeights.id, [dueHeight, address, role, customer], true);
  }
  function defaultGenesis() {--$steps || $exhausted();
    return { params: defaultParams() };
  }
  function initGenesis(ctx, rest) {--$steps || $exhausted();
    validateParams(rest.params);
    params.set(ctx, rest.params);
  }
  function exportGenesis(ctx) {--$steps || $exhausted();
    return { params: params.require(ctx) };
  }

  // modules/escrow/handlers.ts
  var claimDenomsMax = 100;
  function registerContractor(ctx, message) {--$steps || $exhausted();
    const { address, moniker, region, offerKey, deposit } = message;
    const before = ctx.host.get(contractors.id, [address]);
    const status = transitionContractor(address, before?.status, "register");
    const { depositDenom, depositMinAmount, registerFeeDenom, registerFeeAmount } = params.require(ctx);
    checkDenom(deposit, depositDenom);
    if (deposit.amount < depositMinAmount) {
      throw errors.DepositTooSmall(`deposit is ${deposit.amount} ${depositDenom}, wanted at least ${depositMinAmount}`);
    }
    if (registerFeeAmount > 0n) bank.fundCommunityPool(ctx, address, registerFeeDenom, registerFeeAmount);
    bank.collect(ctx, address, depositDenom, deposit.amount);
    const contractor2 = {
      address,
      moniker,
      region,
      roles: [],
      offerKey,
      status,
      joinedAtHeight: ctx.height,
      depositDenom,
      depositAmount: deposit.amount,
      lockedAmount: 0n,
      commitments: 0n,
      // Who returns keeps its history: leaving must not wash accidents off.
      accidentLevelBps: before?.accidentLevelBps ?? 0n,
      accidentAtHeight: before?.accidentAtHeight ?? 0n,
      accidents: before?.accidents ?? 0n,
      quitAtHeight: 0n,
      idleSinceHeight: ctx.height,
      leavesAtHeight: 0n,
      removedAtHeight: 0n
    };
    if (before !== void 0 && before.removedAtHeight > 0n) ctx.host.remove(departedContractors.id, [before.removedAtHeight, address]);
    applyRoles(ctx, contractor2, message.roles);
    ctx.host.set(contractors.id, [address], contractor2);
    applyTotal(ctx, depositDenom, void 0, "deposits", deposit.amount);
    ctx.host.emit("ContractorRegistered", { address, moniker, depositAmount: deposit.amount });
    return {};
  }
  function updateContractor(ctx, message) {--$steps || $exhausted();
    const contractor2 = requireFor(ctx, message.address, "update");
    applyRoles(ctx, contractor2, message.roles);
    contractor2.moniker = message.moniker;
    contractor2.region = message.region;
    contractor2.offerKey = message.offerKey;
    ctx.host.set(contractors.id, [message.address], contractor2);
    ctx.host.emit("ContractorUpdated", { address: message.address });
    return {};
  }
  function addDeposit(ctx, message) {--$steps || $exhausted();
    const { address, amount: coin2 } = message;
    const contractor2 = requireFor(ctx, address, "add deposit");
    if (contractor2.depositAmount === 0n && contractor2.commitments === 0n) contractor2.depositDenom = params.require(ctx).depositDenom;
    checkDenom(coin2, contractor2.depositDenom);
    bank.collect(ctx, address, coin2.denom, coin2.amount);
    contractor2.depositAmount += coin2.amount;
    ctx.host.set(contractors.id, [address], contractor2);
    applyTotal(ctx, coin2.denom, void 0, "deposits", coin2.amount);
    ctx.host.emit("DepositAdded", { address, denom: coin2.denom, amount: coin2.amount });
    return {};
  }
  function withdrawDeposit(ctx, message) {--$steps || $exhausted();
    const { address, amount: coin2 } = message;
    const contractor2 = requireFor(ctx, address, "withdraw deposit");
    checkDenom(coin2, contractor2.depositDenom);
    const { depositDenom, depositMinAmount } = params.require(ctx);
    const withdrawable = computeWithdrawable(contractor2, contractor2.depositDenom === depositDenom ? depositMinAmount : 0n);
    if (coin2.amount > withdrawable) {
      throw errors.DepositLocked(`${withdrawable} ${coin2.denom} can be withdrawn, got ${coin2.amount}`);
    }
    contractor2.depositAmount -= coin2.amount;
    ctx.host.set(contractors.id, [address], contractor2);
    applyTotal(ctx, coin2.denom, "deposits", void 0, coin2.amount);
    bank.pay(ctx, address, coin2.denom, coin2.amount);
    ctx.host.emit("DepositWithdrawn", { address, denom: coin2.denom, amount: coin2.amount });
    return {};
  }
  function quit(ctx, message) {--$steps || $exhausted();
    const contractor2 = requireFor(ctx, message.address, "quit");
    contractor2.quitAtHeight = ctx.height;
    if (contractor2.commitments === 0n) applyLeaveHeight(ctx, contractor2);
    ctx.host.set(contractors.id, [message.address], contractor2);
    const { quitAtHeight, leavesAtHeight } = contractor2;
    ctx.host.emit("ContractorQuit", { address: message.address, quitAtHeight, leavesAtHeight });
    return {};
  }
  function claim(ctx, message) {--$steps || $exhausted();
    const { address } = message;
    const owed = credits.scan(ctx, [address], { limit: claimDenomsMax });
    if (owed.length === 0) throw errors.NothingToClaim(`${address} has no credit`);
    const payments = judgeItems(ctx, owed, ([[, denom], amount]) => (--$steps || $exhausted(), payCredit(ctx, address, denom, amount)));
    const paid = [];
    let refusal2 = "";
    for (const payment of payments) {--$steps || $exhausted();
      if (payment.ok) paid.push(payment.value);
      else refusal2 = payment.message;
    }
    if (paid.length === 0) throw errors.PaymentRefused(`no credit of ${address} could be paid: ${refusal2}`);
    return { paid };
  }
  function payCredit(ctx, address, denom, amount) {--$steps || $exhausted();
    ctx.host.remove(credits.id, [address, denom]);
    applyTotal(ctx, denom, "credits", void 0, amount);
    bank.pay(ctx, address, denom, amount);
    ctx.host.emit("CreditsClaimed", { address, denom, amount });
    return { denom, amount };
  }
  function updateParams(ctx, message) {--$steps || $exhausted();
    checkAuthority(ctx, message.authority);
    params.set(ctx, message.params);
    ctx.host.emit("ParamsUpdated", { authority: message.authority });
    return {};
  }
  function requireFor(ctx, address, event) {--$steps || $exhausted();
    const contractor2 = ctx.host.get(contractors.id, [address]);
    const status = transitionContractor(address, contractor2?.status, event);
    const found = contractor2;
    found.status = status;
    return found;
  }
  function checkDenom(coin2, denom) {--$steps || $exhausted();
    if (coin2.denom !== denom) throw errors.WrongDenom(`deposit is in ${coin2.denom}, wanted ${denom}`);
  }

  // modules/escrow/invariants.ts
  function balancesAccounted(ctx) {--$steps || $exhausted();
    for (const [[denom], { deposits, holds: holds2, credits: credits3, pots: pots2 }] of totals.all(ctx)) {--$steps || $exhausted();
      const wanted = deposits + holds2 + credits3 + pots2;
      const balance = bank.balance(ctx, ctx.moduleAddress, denom);
      if (balance !== wanted) return `the module account has ${balance} ${denom}, the sums account for ${wanted}`;
    }
    return void 0;
  }
  function totalsMatch(ctx) {--$steps || $exhausted();
    const sums = { deposits: /* @__PURE__ */ new Map(), holds: /* @__PURE__ */ new Map(), credits: /* @__PURE__ */ new Map(), pots: /* @__PURE__ */ new Map() };
    const denoms = /* @__PURE__ */ new Set();
    let broken;
    const add = (purpose, denom, amount, least) => {--$steps || $exhausted();
      if (amount < least) broken = `an entry of ${purpose} is ${amount} ${denom}, wanted at least ${least}`;
      sums[purpose].set(denom, (sums[purpose].get(denom) ?? 0n) + amount);
      if (amount !== 0n) denoms.add(denom);
    };
    for (const [, { depositDenom, depositAmount }] of contractors.all(ctx)) {--$steps || $exhausted();add("deposits", depositDenom, depositAmount, 0n);}
    holds.walk(ctx, ["denom", "amount"], (denom, amount) => (--$steps || $exhausted(), add("holds", denom, amount, 0n)));
    for (const [[, denom], amount] of credits.all(ctx)) {--$steps || $exhausted();add("credits", denom, amount, 1n);}
    for (const [, { denom, amount }] of pots.all(ctx)) {--$steps || $exhausted();add("pots", denom, amount, 1n);}
    if (broken !== void 0) return broken;
    let stored = 0;
    for (const [[denom], total] of totals.all(ctx)) {--$steps || $exhausted();
      stored += 1;
      for (const purpose of ["deposits", "holds", "credits", "pots"]) {--$steps || $exhausted();
        const sum = sums[purpose].get(denom) ?? 0n;
        if (total[purpose] !== sum) return `${purpose} in ${denom} are ${sum}, their running sum says ${total[purpose]}`;
      }
    }
    if (stored !== denoms.size) return `${denoms.size} denoms are in use, ${stored} have running sums`;
    return void 0;
  }
  function contractorsSound(ctx) {--$steps || $exhausted();
    for (const [[address], contractor2] of contractors.all(ctx)) {--$steps || $exhausted();
      const broken = findUnsound(address, contractor2);
      if (broken !== void 0) return `${address} ${broken}`;
    }
    return void 0;
  }
  function findUnsound(address, contractor2) {--$steps || $exhausted();
    const { status, depositAmount, lockedAmount, commitments, idleSinceHeight, quitAtHeight, leavesAtHeight } = contractor2;
    if (contractor2.address !== address) return `is stored as ${contractor2.address}`;
    if (lockedAmount < 0n || lockedAmount > depositAmount) return `has ${lockedAmount} locked of a deposit of ${depositAmount}`;
    if (commitments === 0n !== idleSinceHeight > 0n) return `has ${commitments} commitments and is idle since ${idleSinceHeight}`;
    switch (status) {
      case "CONTRACTOR_STATUS_ACTIVE":
        return quitAtHeight === 0n && leavesAtHeight === 0n ? void 0 : `is active and quit at ${quitAtHeight}, to leave at ${leavesAtHeight}`;
      case "CONTRACTOR_STATUS_QUITTING":
        if (quitAtHeight === 0n) return "is quitting and did not quit";
        return commitments === 0n === leavesAtHeight > 0n ? void 0 : `has ${commitments} commitments and leaves at ${leavesAtHeight}`;
      case "CONTRACTOR_STATUS_LEFT":
        return depositAmount === 0n && commitments === 0n ? void 0 : `has left with a deposit of ${depositAmount} and ${commitments} commitments`;
      default:
        return `has no status (${status})`;
    }
  }
  function locksMatch(ctx) {--$steps || $exhausted();
    const expected = /* @__PURE__ */ new Map();
    for (const [[address], contractor2] of contractors.all(ctx)) {--$steps || $exhausted();
      expected.set(address, contractor2);
    }
    const broken = locks.each(ctx, (lock) => {--$steps || $exhausted();
      const found = takeLock2(expected.get(lock.contractor), lock);
      return found === void 0 ? void 0 : `lock ${lock.module} ${lock.reference} is ${found}`;
    });
    if (broken !== void 0) return broken;
    for (const [address, contractor2] of expected) {--$steps || $exhausted();
      const { lockedAmount, commitments } = contractor2;
      if (lockedAmount !== 0n || commitments !== 0n)
        return `${address} says ${lockedAmount} and ${commitments} commitments more than its locks`;
      for (const { role, reservedUnits, commitments: count } of contractor2.roles) {--$steps || $exhausted();
        if (reservedUnits !== 0n || count !== 0n)
          return `${role} of ${address} says ${reservedUnits} units and ${count} commitments more than its locks`;
      }
    }
    return void 0;
  }
  function takeLock2(contractor2, lock) {--$steps || $exhausted();
    if (contractor2 === void 0) return `of ${lock.contractor}, who is no contractor`;
    if (lock.denom !== contractor2.depositDenom) return `in ${lock.denom}, its deposit in ${contractor2.depositDenom}`;
    const amount = lock.amount;
    if (amount < 0n) return `${amount}, wanted 0 or more`;
    const role = contractor2.roles.find((entry) => (--$steps || $exhausted(), entry.role === lock.role));
    if (role === void 0) return `for ${lock.role}, which ${lock.contractor} does not have`;
    contractor2.lockedAmount -= amount;
    contractor2.commitments -= 1n;
    role.reservedUnits -= lock.capacityUnits;
    role.commitments -= 1n;
    return void 0;
  }
  function rolesIndexed(ctx) {--$steps || $exhausted();
    const indexed = /* @__PURE__ */ new Set();
    for (const [role, address] of contractorsByRole.all(ctx)) {--$steps || $exhausted();indexed.add(`${role} ${address}`);}
    let listed = 0;
    for (const [[address], contractor2] of contractors.all(ctx)) {--$steps || $exhausted();
      const named = /* @__PURE__ */ new Set();
      for (const { role } of contractor2.roles) {--$steps || $exhausted();
        if (named.has(role)) return `${address} has ${role} twice`;
        named.add(role);
        if (contractor2.status === "CONTRACTOR_STATUS_LEFT") continue;
        if (!indexed.has(`${role} ${address}`)) return `${role} of ${address} is not in the index`;
        listed += 1;
      }
    }
    return indexed.size === listed ? void 0 : `${listed} roles have ${indexed.size} index entries`;
  }
  function leavingQueued(ctx) {--$steps || $exhausted();
    for (const [height, address] of leavingContractors.all(ctx)) {--$steps || $exhausted();
      const contractor2 = ctx.host.get(contractors.id, [address]);
      if (contractor2?.status !== "CONTRACTOR_STATUS_QUITTING") return `${address} is queued to leave and is not quitting`;
      if (contractor2.leavesAtHeight !== height) return `${address} is queued for ${height}, its record says ${contractor2.leavesAtHeight}`;
    }
    return void 0;
  }
  function removalsQueued(ctx) {--$steps || $exhausted();
    let queued = 0;
    for (const [height, address, role, customer] of dueWeights.all(ctx)) {--$steps || $exhausted();
      const share = ctx.host.get(customerWeights.id, [address, role, customer]);
      if (share?.dueHeight !== height) return `the share of ${customer} in ${role} of ${address} is queued for ${height}, not where it says`;
      queued += 1;
    }
    const shares = customerWeights.count(ctx);
    if (shares !== queued) return `${shares} shares have ${queued} places in the queue`;
    for (const [height, address] of departedContractors.all(ctx)) {--$steps || $exhausted();
      const contractor2 = ctx.host.get(contractors.id, [address]);
      if (contractor2?.removedAtHeight !== height) return `${address} is queued to be removed at ${height}, not where it says`;
      queued += 1;
    }
    let left2 = shares;
    for (const [, contractor2] of contractors.all(ctx)) {--$steps || $exhausted();if (contractor2.status === "CONTRACTOR_STATUS_LEFT") left2 += 1;}
    return queued === left2 ? void 0 : `${left2 - shares} contractors have left, ${queued - shares} are queued to be removed`;
  }
  function recordsMatch(ctx) {--$steps || $exhausted();
    const due = /* @__PURE__ */ new Map();
    const proven = /* @__PURE__ */ new Map();
    for (const [[address, role, customer], share] of customerWeights.all(ctx)) {--$steps || $exhausted();
      const name = `${role} of ${address}`;
      if (share.proven < 0n || share.proven > share.due) return `${customer} weighs ${share.proven} of ${share.due} for ${name}`;
      due.set(name, (due.get(name) ?? 0n) + share.due);
      proven.set(name, (proven.get(name) ?? 0n) + share.proven);
    }
    for (const [[address, role], record] of records.all(ctx)) {--$steps || $exhausted();
      const name = `${role} of ${address}`;
      if (!ctx.host.has(contractors.id, [address])) return `the record ${name} is of no contractor`;
      if (record.proven > record.due) return `${name} has proven ${record.proven} of ${record.due} periods`;
      const dueSum = record.forgottenDue + (due.get(name) ?? 0n);
      const provenSum = record.forgottenProven + (proven.get(name) ?? 0n);
      if (record.weightedDue !== dueSum) return `${name} weighs ${record.weightedDue} due, its customers ${dueSum}`;
      if (record.weightedProven !== provenSum) return `${name} weighs ${record.weightedProven} proven, its customers ${provenSum}`;
      if (record.forgottenProven < 0n || record.forgottenProven > record.forgottenDue)
        return `${name} has forgotten ${record.forgottenProven} proven of ${record.forgottenDue} due`;
      due.delete(name);
    }
    for (const name of due.keys()) {--$steps || $exhausted();return `customers weigh for ${name}, which has no record`;}
    return void 0;
  }
  var invariants = {
    "balances accounted": balancesAccounted,
    "totals match": totalsMatch,
    "contractors sound": contractorsSound,
    "locks match": locksMatch,
    "roles indexed": rolesIndexed,
    "leaving queued": leavingQueued,
    "removals queued": removalsQueued,
    "records match": recordsMatch
  };

  // modules/escrow/messages.ts
  var monikerLengthMax = 64;
  var regionLengthMax = 32;
  var endpointLengthMax = 256;
  var offerKeyBytes = 32;
  var rolesMax2 = 16;
  var denomLengthMax2 = 128;
  var endpointSchemes = ["https://", "http://", "wss://", "ws://"];
  var coinRules = { denom: { length: [1, denomLengthMax2] }, amount: { min: 1n } };
  var updateContractorRules = {
    address: "address",
    moniker: { length: [1, monikerLengthMax], characters: "text" },
    // One spelling per region, so that clients can keep slots apart by comparing text.
    region: { length: [0, regionLengthMax], characters: "name" },
    roles: { items: [1, rolesMax2], each: { endpoint: { length: [1, endpointLengthMax], characters: "visible" } } },
    offerKey: { length: offerKeyBytes }
  };
  var registerContractorRules = $copyWith(updateContractorRules, { deposit: coinRules });
  var addDepositRules = { address: "address", amount: coinRules };
  var withdrawDepositRules = { address: "address", amount: coinRules };
  var quitRules = { address: "address" };
  var claimRules = { address: "address" };
  var updateParamsRules = { authority: "address" };
  function validateUpdateParams(message) {--$steps || $exhausted();
    validateParams(message.params);
  }
  function validateProfile({ roles }) {--$steps || $exhausted();
    const named = [];
    for (const listing of roles) {--$steps || $exhausted();
      if (listing.role === "ROLE_UNSPECIFIED") throw errors.InvalidMessage("a role is ROLE_UNSPECIFIED, wanted a role");
      if (named.includes(listing.role)) throw errors.InvalidMessage(`${listing.role} is listed twice`);
      named.push(listing.role);
      validateEndpoint(listing);
    }
  }
  function validateEndpoint(listing) {--$steps || $exhausted();
    const endpoint = listing.endpoint;
    if (!endpointSchemes.some((scheme) => (--$steps || $exhausted(), endpoint.startsWith(scheme) && endpoint.length > scheme.length))) {
      throw errors.InvalidMessage(`endpoint of ${listing.role} must begin with one of ${endpointSchemes.join(" ")}`);
    }
  }

  // modules/escrow/ports.ts
  var portNames = ["bank.collect", "bank.pay", "bank.fundCommunityPool", "bank.balance"];

  // modules/escrow/queries.ts
  var denomsMax = 1e3;
  function params2(ctx, _request) {--$steps || $exhausted();
    return { params: params.require(ctx) };
  }
  function contractor(ctx, request) {--$steps || $exhausted();
    const found = requireContractor(ctx, request.address);
    const { accidentHalfLifeBlocks } = params.require(ctx);
    return {
      contractor: found,
      freeAmount: computeFreeDeposit(found),
      accidentFactorBps: computeAccidentFactorBps(found, accidentHalfLifeBlocks, ctx.height)
    };
  }
  function contractors2(ctx, request) {--$steps || $exhausted();
    const found = [];
    if (request.role === "ROLE_UNSPECIFIED") {
      const { items, pagination: pagination2 } = contractors.page(ctx, [], request.pagination);
      for (const [, value] of items) {--$steps || $exhausted();found.push(value);}
      return { contractors: found, pagination: pagination2 };
    }
    const { keys, pagination } = contractorsByRole.page(ctx, [request.role], request.pagination);
    for (const [, address] of keys) {--$steps || $exhausted();found.push(requireContractor(ctx, address));}
    return { contractors: found, pagination };
  }
  function credits2(ctx, request) {--$steps || $exhausted();
    const owed = credits.scan(ctx, [request.address], { limit: denomsMax });
    return { credits: owed.map(([[, denom], amount]) => ((--$steps || $exhausted(), { denom, amount }))) };
  }
  var holdAbsent2 = ([module, reference]) => (--$steps || $exhausted(), errors.HoldNotFound(`${module} ${reference} has no hold`));
  function hold(ctx, request) {--$steps || $exhausted();
    const { module, reference } = request;
    const found = holds.require(ctx, [module, reference], holdAbsent2);
    return { hold: found };
  }
  var lockAbsent2 = ([module, reference]) => (--$steps || $exhausted(), new Error(`lock ${module} ${reference} is in the index only`));
  function locks2(ctx, request) {--$steps || $exhausted();
    const { keys, pagination } = locksByContractor.page(ctx, [request.address], request.pagination);
    const found = [];
    for (const [, module, reference] of keys) {--$steps || $exhausted();
      found.push(locks.require(ctx, [module, reference], lockAbsent2));
    }
    return { locks: found, pagination };
  }
  function totals2(ctx, _request) {--$steps || $exhausted();
    return { totals: totals.scan(ctx, [], { limit: denomsMax }).map(([, total]) => (--$steps || $exhausted(), total)) };
  }
  function rating(ctx, request) {--$steps || $exhausted();
    const found = requireContractor(ctx, request.address);
    const record = findRecord(ctx, request.address, request.role);
    const { scoreBps } = computeRating(found, record, params.require(ctx), ctx.height);
    return { scoreBps, record };
  }

  // modules/escrow/module.ts
  var functions = {
    requireContractor: requireWorkingContractor,
    findContractor,
    quoteLock,
    openLock,
    openCommitments,
    releaseLock,
    slashLock,
    recordAccident,
    releasePot,
    payIn,
    creditFromHold,
    holdAmount,
    holdAmounts,
    moveHold,
    closeHold,
    recordPeriods
  };
  var module_default = defineModule({
    name: "escrow",
    version: 1,
    errors,
    collections: [
      params,
      contractors,
      contractorsByRole,
      leavingContractors,
      locks,
      locksByContractor,
      holds,
      pots,
      credits,
      records,
      customerWeights,
      totals,
      dueWeights,
      departedContractors
    ],
    ports: portNames,
    messages: {
      "marspace.escrow.v1.MsgRegisterContractor": {
        rules: registerContractorRules,
        validate: validateProfile,
        handle: registerContractor
      },
      "marspace.escrow.v1.MsgUpdateContractor": {
        rules: updateContractorRules,
        validate: validateProfile,
        handle: updateContractor
      },
      "marspace.escrow.v1.MsgAddDeposit": { rules: addDepositRules, handle: addDeposit },
      "marspace.escrow.v1.MsgWithdrawDeposit": { rules: withdrawDepositRules, handle: withdrawDeposit },
      "marspace.escrow.v1.MsgQuit": { rules: quitRules, handle: quit },
      "marspace.escrow.v1.MsgClaim": { rules: claimRules, handle: claim },
      "marspace.escrow.v1.MsgUpdateParams": {
        rules: updateParamsRules,
        validate: validateUpdateParams,
        handle: updateParams
      }
    },
    queries: {
      Params: params2,
      Contractor: contractor,
      Contractors: contractors2,
      Credits: credits2,
      Hold: hold,
      Locks: locks2,
      Totals: totals2,
      Rating: rating
    },
    functions,
    endBlock: [leaving, departing, forgetting],
    genesis,
    initGenesis,
    exportGenesis,
    defaultGenesis,
    invariants
  });

  // modules/escrow/bundle-entry.ts
  $load(module_default);
})();

$record.enter = function (budget, run, ctx, arg) { $steps = budget + 1; return run(ctx, arg); };
$record.remaining = function () { return $steps - 1; };
$record.setRemaining = function (steps) { $steps = steps + 1; };
return $record;
})
