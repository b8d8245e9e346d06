import { type ArchiveKey, parseReadCapability } from '@marspace/codec';
import { parseId } from './parse-flags.ts';
import type { Session } from './session.ts';

/** Which archive, and what opens it: an id of an own one, or a read capability `marspace:<id>#<key>`. */
export async function resolveTarget(session: Session, text: string): Promise<{ archiveId: bigint; key: ArchiveKey }> {
  if (text.startsWith('marspace:')) {
    const { archiveId, fileKey } = parseReadCapability(text);
    return { archiveId, key: { fileKey } };
  }
  const archiveId = parseId(text, 'archive');
  return { archiveId, key: { identities: [(await session.identity()).identity] } };
}
