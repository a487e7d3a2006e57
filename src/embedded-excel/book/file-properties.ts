/** A value that somebody keeps with the file. */
export type FileProperty = string | number | boolean | Date;

/** The file's own properties by name, and whether they are still what was opened. */
export class FileProperties extends Map<string, FileProperty> {
  hasChanged = false;

  override set(key: string, value: FileProperty): this {
    this.hasChanged = true;
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    this.hasChanged = true;
    return super.delete(key);
  }

  override clear(): void {
    this.hasChanged = true;
    super.clear();
  }
}
