/** What Excel hands to a ribbon function; it shows "working" until completed() is called. */
export interface CommandEvent {
  readonly completed: () => void;
}
