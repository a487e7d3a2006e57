import { invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { FileProperties, FileProperty } from "../../book/file-properties";

/** The most characters that Excel keeps of a key and of a value. */
const MOST_CHARACTERS = 255;

/** What people and add-ins keep with the file, under names of their own. */
export class CustomPropertyCollection extends RichCollection<CustomProperty> {
  readonly apiName = "CustomPropertyCollection";
  readonly list: () => readonly CustomProperty[];
  readonly #properties: FileProperties;

  constructor(properties: FileProperties) {
    super();
    this.#properties = properties;
    this.list = () => [...properties.keys()].map((key) => new CustomProperty(properties, key));
  }

  /** A new one, or another value of one whose key is the same whatever its case. */
  add(key: unknown, value: unknown) {
    const location = "CustomPropertyCollection.add";
    if (typeof key !== "string" || key === "") throw invalidArgument("A property needs a key.", location);
    const trimmed = key.slice(0, MOST_CHARACTERS);
    const known = [...this.#properties.keys()].find((other) => other.toLowerCase() === trimmed.toLowerCase());
    this.#properties.set(known ?? trimmed, propertyValue(value, location));
    return new CustomProperty(this.#properties, known ?? trimmed);
  }

  deleteAll() {
    this.#properties.clear();
  }
}

function propertyValue(value: unknown, location: string): FileProperty {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.slice(0, MOST_CHARACTERS);
  throw invalidArgument("A property is a text, a number or a logical value.", location);
}

/** One of them. */
export class CustomProperty extends RichObject {
  readonly apiName = "CustomProperty";
  override readonly wireId: string;
  readonly #properties: FileProperties;

  constructor(properties: FileProperties, key: string) {
    super();
    this.#properties = properties;
    this.wireId = key;
  }

  get key() {
    return this.wireId;
  }

  get type() {
    const value = this.#properties.get(this.wireId);
    if (value instanceof Date) return "Date";
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  get value() {
    return this.#properties.get(this.wireId) ?? "";
  }
  set value(value: unknown) {
    this.#properties.set(this.wireId, propertyValue(value, "CustomProperty.value"));
  }

  delete() {
    this.#properties.delete(this.wireId);
  }
}
