import type { Book, Sheet } from "../../book/book";
import { invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";

/** Texts that an add-in keeps with a sheet. */
export class WorksheetCustomPropertyCollection extends RichCollection<WorksheetCustomProperty> {
  readonly apiName = "WorksheetCustomPropertyCollection";
  readonly list: () => readonly WorksheetCustomProperty[];
  readonly #properties: Map<string, string>;

  constructor(sheet: Sheet) {
    super();
    this.#properties = sheet.customProperties;
    this.list = () => [...this.#properties.keys()].map((key) => new WorksheetCustomProperty(this.#properties, key));
  }

  add(key: string, value: string) {
    if (typeof key !== "string" || key === "")
      throw invalidArgument("A property needs a key.", "WorksheetCustomPropertyCollection.add");
    this.#properties.set(keyLike(this.#properties, key), value);
    return new WorksheetCustomProperty(this.#properties, keyLike(this.#properties, key));
  }
}

/** One of those texts. */
export class WorksheetCustomProperty extends RichObject {
  readonly apiName = "WorksheetCustomProperty";
  override readonly wireId: string;
  readonly #properties: Map<string, string>;

  constructor(properties: Map<string, string>, key: string) {
    super();
    this.#properties = properties;
    this.wireId = key;
  }

  get key() {
    return this.wireId;
  }
  get value() {
    return this.#properties.get(this.wireId) ?? "";
  }
  set value(value: string) {
    this.#properties.set(this.wireId, value);
  }
  delete() {
    this.#properties.delete(this.wireId);
  }
}

/** The add-in's settings in this workbook: JSON values by key. */
export class SettingCollection extends RichCollection<Setting> {
  readonly apiName = "SettingCollection";
  readonly list: () => readonly Setting[];
  readonly #settings: Map<string, unknown>;

  constructor(book: Book) {
    super();
    this.#settings = book.settings;
    this.list = () => [...this.#settings.keys()].map((key) => new Setting(this.#settings, key));
  }

  add(key: string, value: unknown) {
    this.#settings.set(key, value);
    return new Setting(this.#settings, key);
  }
}

/** One setting. */
export class Setting extends RichObject {
  readonly apiName = "Setting";
  override readonly wireId: string;
  readonly #settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>, key: string) {
    super();
    this.#settings = settings;
    this.wireId = key;
  }

  get key() {
    return this.wireId;
  }
  get value() {
    return this.#settings.get(this.wireId);
  }
  set value(value: unknown) {
    this.#settings.set(this.wireId, value);
  }
  delete() {
    this.#settings.delete(this.wireId);
  }
}

/** Keys differ by more than case. */
function keyLike(properties: ReadonlyMap<string, unknown>, key: string): string {
  return [...properties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? key;
}
