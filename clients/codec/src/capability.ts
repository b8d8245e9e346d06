import { CodecError } from './errors.ts';
import { base64urlnopad } from '@scure/base';

/** 128-bit age file key. */
export const FILE_KEY_BYTES = 16;

/** The right to read one archive: its id on chain and its file key. */
export interface ReadCapability {
  readonly archiveId: bigint;
  /** 16 bytes; whoever has them can read the archive. */
  readonly fileKey: Uint8Array;
}

/** 2^64 - 1: ids on chain are u64. */
const ARCHIVE_ID_MAX = 0xffff_ffff_ffff_ffffn;
const CAPABILITY = /^marspace:(0|[1-9][0-9]{0,19})#([A-Za-z0-9_-]{22})$/;

/** The link `marspace:<archiveId>#<file key>`, the key in unpadded base64url (22 characters). Throws InvalidCapability. */
export function formatReadCapability(capability: ReadCapability): string {
  const { archiveId, fileKey } = capability;
  if (fileKey.length !== FILE_KEY_BYTES || archiveId < 0n || archiveId > ARCHIVE_ID_MAX) {
    throw new CodecError(
      'InvalidCapability',
      `A read capability needs an archive id of 64 bits and a file key of ${FILE_KEY_BYTES} bytes.`,
      {
        got: `id ${archiveId}, key of ${fileKey.length} bytes`,
        wanted: `id 0 .. 2^64 - 1, key of ${FILE_KEY_BYTES} bytes`,
      },
    );
  }
  return `marspace:${archiveId}#${base64urlnopad.encode(fileKey)}`;
}

/** Reads what `formatReadCapability` writes, and nothing else: one capability has one spelling. Throws InvalidCapability. */
export function parseReadCapability(link: string): ReadCapability {
  const match = CAPABILITY.exec(link);
  const capability = match && { archiveId: BigInt(match[1]!), fileKey: decodeKey(match[2]!) };
  if (capability?.fileKey && capability.archiveId <= ARCHIVE_ID_MAX)
    return { archiveId: capability.archiveId, fileKey: capability.fileKey };
  // The text itself stays out of the message: it may hold a key.
  throw new CodecError('InvalidCapability', 'This is not a read capability; it reads marspace:<archive id>#<22 characters of key>.', {
    got: `${link.length} characters`,
    wanted: 'marspace:<archive id>#<file key>',
  });
}

function decodeKey(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}
