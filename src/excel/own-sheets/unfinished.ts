/** What the stamp says while a sheet is being written; it stays where Excel refuses half-way. */
export const UNFINISHED = "REFRESH NOT FINISHED: these figures may be mixed. Refresh again.";
