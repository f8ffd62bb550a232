import { capture } from './capture';
import { unpack, type Files } from './pack';

/** What is released: the last commit, whatever else lies in the folder. */
export interface Source {
  readonly files: Files;
  /** When it was committed, ISO 8601 in UTC. */
  readonly committedAt: string;
  /** Files with changes that are not committed, and so not released. */
  readonly uncommitted: readonly string[];
}

/**
 * Reads the last commit.
 * @param root The project's folder, a clone of its repository.
 * @throws Error when git can't tell.
 */
export function readSource(root: string): Source {
  const git = (...args: readonly string[]) => capture('git', args, root);
  const seconds = Number(git('log', '-1', '--format=%ct').toString());
  return {
    files: unpack(new Uint8Array(git('archive', '--format=zip', 'HEAD'))),
    committedAt: new Date(seconds * 1000).toISOString(),
    uncommitted: git('status', '--porcelain').toString().split('\n').filter(Boolean),
  };
}
