import type { Look } from '../settings/look';

/** How a surface says on its root how it looks; tokens.css does the rest. */
export interface LookAttributes {
  readonly 'data-look': Look['theme'];
  readonly 'data-text': Look['textSize'];
  readonly 'data-calm': true | undefined;
}

/** The attributes of a surface's root. Without a choice: as the system does. */
export function attributesOf(look: Look | undefined): LookAttributes {
  return {
    'data-look': look?.theme ?? 'system',
    'data-text': look?.textSize ?? 'usual',
    'data-calm': look?.calm === true ? true : undefined,
  };
}
