/** Something somebody received, as it was selected. */
export interface Message {
  readonly text: string;
  /** Who wrote it, as the page names them; left out where it doesn't tell. */
  readonly sender?: string;
  /** When, in the page's own words. */
  readonly time?: string;
  /** Whether the person who asks wrote it themselves; left out where the page doesn't tell. */
  readonly own?: boolean;
  /** Whether the page shows only a part of it, so that the rest wasn't read. */
  readonly cut?: boolean;
}

/** A place in a viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a person selected in a page. */
export interface Selected {
  /** At least one; none is empty. */
  readonly messages: readonly Message[];
  /** The element it stands in, for finding out what lies above and around it. */
  readonly element: Element;
  /** Where it stands now, in the viewport of its own frame; null where it is no longer there. */
  readonly box: () => Box | null;
  /** Gives focus and selection back as they were. */
  readonly giveBack: () => void;
}

/** What a document can't tell by itself: a script of an extension may see into shadow trees. */
export interface Reach {
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}
