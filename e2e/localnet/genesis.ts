import { readFileSync, writeFileSync } from 'node:fs';

/** Coins of one account at genesis, in base units by denom. */
export interface GenesisAccount {
  address: string;
  coins: Record<string, bigint>;
}

interface Coin {
  denom: string;
  amount: string;
}

interface GenesisDocument {
  app_state: {
    auth: { accounts: unknown[] };
    bank: { balances: { address: string; coins: Coin[] }[]; supply: Coin[] };
    [module: string]: unknown;
  };
}

/** Adds accounts to a genesis file and sets module params (`{ storage: { period_blocks: '8' } }`, protobuf field names). */
export function editGenesis(file: string, accounts: GenesisAccount[], params: Record<string, Record<string, string>>): void {
  const genesis = JSON.parse(readFileSync(file, 'utf8')) as GenesisDocument;
  for (const account of accounts) addAccount(genesis, account);
  genesis.app_state.bank.supply = []; // the node computes it from the balances
  for (const [module, values] of Object.entries(params)) setParams(genesis, module, values);
  writeFileSync(file, `${JSON.stringify(genesis, undefined, 2)}\n`);
}

function addAccount(genesis: GenesisDocument, account: GenesisAccount): void {
  const coins = Object.entries(account.coins)
    .map(([denom, amount]) => ({ denom, amount: amount.toString() }))
    .sort((a, b) => (a.denom < b.denom ? -1 : 1));
  genesis.app_state.auth.accounts.push({
    '@type': '/cosmos.auth.v1beta1.BaseAccount',
    address: account.address,
    pub_key: null,
    account_number: '0',
    sequence: '0',
  });
  genesis.app_state.bank.balances.push({ address: account.address, coins });
}

function setParams(genesis: GenesisDocument, module: string, values: Record<string, string>): void {
  const state = genesis.app_state[module] as { params?: Record<string, string> } | undefined;
  if (!state?.params) throw new Error(`The genesis has no params of module ${module}.`);
  for (const [name, value] of Object.entries(values)) {
    if (!(name in state.params)) throw new Error(`Module ${module} has no param ${name}; it has ${Object.keys(state.params).join(', ')}.`);
    state.params[name] = value;
  }
}
