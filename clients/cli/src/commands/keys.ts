import { createMnemonic, isMnemonic, restoreAccountKey } from '@marspace/sdk';
import type { Command } from 'commander';
import { askNewPassphrase, askPassphrase, askToGoOn } from '../ask.ts';
import { formatExamples } from '../examples.ts';
import { CliError, exitCodes } from '../exit.ts';
import { computeIdentity } from '../identity.ts';
import { addKey, checkNewName, findText, listKeys, readMnemonic, removeKey, requireKey, sealKeyAnew } from '../key-store.ts';
import { toTable } from '../output.ts';
import { runCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

interface AddFlags {
  passphrase: boolean;
  mnemonicFile?: string;
}

export function addKeysCommand(program: Command): void {
  const keys = program.command('keys').description('keys that sign and that open archives');
  keys
    .command('add <name>')
    .description('make a key, or restore one from its words')
    .option('--mnemonic-file <file>', 'restore from the words in this file')
    .option('--no-passphrase', 'keep the key in the clear (file mode 600)')
    .addHelpText('after', formatExamples('keys add alice', 'keys add alice --mnemonic-file words.txt', 'keys add host --no-passphrase'))
    .action((name: string, flags: AddFlags, command: Command) => runCommand(command, (session) => add(session, name, flags)));
  keys
    .command('ls')
    .description('list the keys')
    .addHelpText('after', formatExamples('keys ls'))
    .action((_flags: unknown, command: Command) => runCommand(command, list));
  keys
    .command('show <name>')
    .description("a key's address and age recipient")
    .addHelpText('after', formatExamples('keys show alice', 'keys show alice --json'))
    .action((name: string, _flags: unknown, command: Command) => runCommand(command, (session) => show(session, name)));
  keys
    .command('identity <name>')
    .description('print the age identity: with it, "age -d -i" opens the archives (a secret)')
    .addHelpText(
      'after',
      formatExamples(
        'keys identity alice > identity.txt',
        'get 12 --raw --output holiday.tar.age  # then: age -d -i identity.txt holiday.tar.age',
      ),
    )
    .action((name: string, _flags: unknown, command: Command) => runCommand(command, (session) => printIdentity(session, name)));
  keys
    .command('words <name>')
    .description('print the words of a key, for another wallet or daemon (a secret)')
    .addHelpText('after', formatExamples('keys words alice', 'keys words alice | marspaced keys add alice --recover'))
    .action((name: string, _flags: unknown, command: Command) => runCommand(command, (session) => printWords(session, name)));
  keys
    .command('passphrase <name>')
    .description('change the passphrase of a key, give it one, or take it away')
    .option('--none', 'keep the key in the clear (file mode 600)')
    .addHelpText('after', formatExamples('keys passphrase alice', 'keys passphrase host --none'))
    .action((name: string, flags: { none?: boolean }, command: Command) =>
      runCommand(command, (session) => changePassphrase(session, name, flags.none ?? false)),
    );
  keys
    .command('rm <name>')
    .description('remove a key for ever')
    .addHelpText('after', formatExamples('keys rm bob', 'keys rm bob --yes'))
    .action((name: string, _flags: unknown, command: Command) => runCommand(command, (session) => remove(session, name)));
}

async function add(session: Session, name: string, flags: AddFlags): Promise<void> {
  await checkNewName(session.profile.home, name);
  const given = flags.mnemonicFile === undefined ? undefined : await readWords(flags.mnemonicFile);
  const passphrase = flags.passphrase ? await askNewPassphrase(process.env) : undefined;
  const mnemonic = given ?? createMnemonic();
  const file = await addKey(session.profile.home, name, mnemonic, passphrase);
  const { address } = await restoreAccountKey(mnemonic);
  const { recipient } = await computeIdentity(mnemonic);
  const words = given ? {} : { mnemonic };
  session.output.result({ name, address, recipient, file, ...words }, [
    `${name}: ${address}`,
    `age recipient: ${recipient}`,
    `file: ${file}`,
  ]);
  if (!given && !session.output.json)
    session.output.result({}, ['', 'Write these words down; they are the only way back to this key:', mnemonic]);
}

async function readWords(file: string): Promise<string> {
  const text = await findText(file);
  if (text === undefined) throw new CliError(exitCodes.notFound, `There is no file ${file}.`);
  if (!isMnemonic(text))
    throw new CliError(exitCodes.usage, `${file} holds no mnemonic: 12 to 24 words of the English BIP-39 list are wanted.`);
  return text.trim();
}

/** Addresses of sealed keys stay unknown: nobody is asked for passphrases to see a list. */
async function list(session: Session): Promise<void> {
  const { home } = session.profile;
  const keys = await Promise.all(
    (await listKeys(home)).map(async (key) => {
      const words = key.sealed ? undefined : await readMnemonic(home, key.name, async () => '').catch(() => undefined);
      return words === undefined ? key : { ...key, address: (await restoreAccountKey(words)).address };
    }),
  );
  const rows = keys.map((key) => [key.name, key.sealed ? 'passphrase' : 'in the clear', 'address' in key ? key.address : '']);
  session.output.result(
    keys,
    keys.length === 0 ? ['There are no keys; "marspace keys add NAME" makes one.'] : toTable(['name', 'kept', 'address'], rows),
  );
}

async function show(session: Session, name: string): Promise<void> {
  const mnemonic = await readMnemonic(session.profile.home, name, () => askPassphrase(name, process.env));
  const { address } = await restoreAccountKey(mnemonic);
  const { recipient } = await computeIdentity(mnemonic);
  session.output.result({ name, address, recipient }, [address, recipient]);
}

async function printIdentity(session: Session, name: string): Promise<void> {
  const mnemonic = await readMnemonic(session.profile.home, name, () => askPassphrase(name, process.env));
  const { identity, recipient } = await computeIdentity(mnemonic);
  session.output.result({ name, identity, recipient }, [`# public key: ${recipient}`, identity]);
}

async function printWords(session: Session, name: string): Promise<void> {
  const mnemonic = await readMnemonic(session.profile.home, name, () => askPassphrase(name, process.env));
  const { address } = await restoreAccountKey(mnemonic);
  session.output.result({ name, address, mnemonic }, [mnemonic]);
}

async function changePassphrase(session: Session, name: string, none: boolean): Promise<void> {
  const { home } = session.profile;
  const mnemonic = await readMnemonic(home, name, () => askPassphrase(name, process.env));
  const passphrase = none ? undefined : await askNewPassphrase(process.env, 'MARSPACE_NEW_PASSPHRASE', 'give --none');
  const file = await sealKeyAnew(home, name, mnemonic, passphrase);
  session.output.result({ name, file, sealed: !none }, [
    none ? `${name} is kept in the clear: ${file}` : `${name} has its new passphrase: ${file}`,
  ]);
}

async function remove(session: Session, name: string): Promise<void> {
  await requireKey(session.profile.home, name);
  if (!(await askToGoOn(`Remove the key "${name}" for ever?`, session.flags.yes ?? false))) return;
  await removeKey(session.profile.home, name);
  session.output.result({ removed: name }, [`Removed ${name}.`]);
}
