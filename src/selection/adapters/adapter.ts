/** Where a fact about a page is said in public, and when that was looked up. */
export interface Source {
  /** A repository, and the path of a file or a thread in it. */
  readonly where: string;
  /** As YYYY-MM-DD. */
  readonly checked: string;
}

/** Something by which an element of a service's pages is known. All that is named must fit. */
export interface Sign {
  readonly tag?: string;
  readonly attribute?: string;
  /** The whole value of the attribute. */
  readonly is?: string;
  /** How the value begins. */
  readonly begins?: string;
  /** One of the value's words, such as one class. */
  readonly word?: string;
  /** The value ends with the number with which the id of the message ends, so that it isn't another's. */
  readonly ofThisMessage?: true;
  /** Who says so. */
  readonly source: Source;
}

/** A sign of something that is told, and where exactly it is told. */
export interface Telling extends Sign {
  /** The attribute that tells it; the element's words, where left out. */
  readonly from?: string;
  /** A regular expression whose first group is what is told; all of it, where left out. */
  readonly pattern?: string;
}

/**
 * What is known of how one service shows messages. Data only: where its signs are gone from a page,
 * the general rules take over.
 */
export interface Adapter {
  /** As people call it. */
  readonly service: string;
  /** Hosts, with everything below them. */
  readonly hosts: readonly string[];
  /** What one message is. */
  readonly message: readonly Sign[];
  /** What in it are its words; all that isn't something else, where empty. */
  readonly words: readonly Sign[];
  readonly sender: readonly Telling[];
  readonly time: readonly Telling[];
  /** Signs, at the message or in it, that the person wrote it themselves. */
  readonly own: readonly Sign[];
  /** Signs that somebody else did. */
  readonly others: readonly Sign[];
  /** Words in a message that somebody wrote elsewhere or nobody wrote, such as a quoted message. */
  readonly leftOut: readonly Sign[];
  /**
   * Who says that a message without a sign of somebody else's is the person's own; null where nobody
   * does. Counts only beside a message that has such a sign: else the sign may just be gone.
   */
  readonly restIsOwn: Source | null;
  /** Who says that a message without a name has the sender of the one before; null where nobody does. */
  readonly senderStays: Source | null;
}
