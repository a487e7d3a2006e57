/** What the operating system's codes mean to a person. Source: Node's documentation of errors. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you may not read or write there",
  EPERM: "you may not read or write there, or another program has it open",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
  EROFS: "nothing can be written there",
  EISDIR: "it is a folder",
  ENOTDIR: "part of its path is not a folder",
  EEXIST: "part of its path is not a folder",
  ENAMETOOLONG: "its name is too long",
};

/** Why a file could not be read or written, in words; with the system's code where it has none. */
export function fileFault(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return MEANINGS[code] ?? `the system refused it${code === "" ? "" : ` (${code})`}`;
}
