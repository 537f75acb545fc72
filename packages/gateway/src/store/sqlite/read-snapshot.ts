import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** One view of the store for all that is read in a turn of the event loop. */
export interface ReadSnapshot {
  /** Opens it for this turn, unless it is open. */
  share(): void;
  /** Ends it: what is read next sees every commit. */
  end(): void;
}

/**
 * A statement by itself takes and gives back the locks of its reader, which costs several times what it finds. Reads of one
 * turn do so together.
 * @param reader whose statements are read to their end at once, so that none is under way when the snapshot ends.
 */
export function createReadSnapshot(reader: DatabaseSyncInstance): ReadSnapshot {
  let isShared = false;
  const end = (): void => {
    if (!isShared) return;
    isShared = false;
    if (reader.isOpen) reader.exec('COMMIT');
  };
  return {
    share() {
      if (isShared || !reader.isOpen) return;
      reader.exec('BEGIN');
      isShared = true;
      setImmediate(end);
    },
    end,
  };
}
