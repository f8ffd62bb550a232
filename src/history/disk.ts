/** Where the disk fills up, browsers say no more than that a transaction ended, or a database didn't open. */
const UNCLEAR: readonly string[] = ['AbortError', 'UnknownError', 'DataError'];
/** In bytes. With less room than that, what fails without a reason is taken for a full disk. */
const ROOM = 5_000_000;

/** Whether something failed because the disk is full, where its error doesn't say so. */
export async function isForLackOfRoom(error: unknown): Promise<boolean> {
  if (!(error instanceof DOMException) || !UNCLEAR.includes(error.name)) return false;
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < ROOM;
}
