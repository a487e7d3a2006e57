import type { Book } from "../../book/book";
import { RichObject } from "../../wire/rich-object";
import { CustomPropertyCollection } from "./custom-document-properties";

/** What the file says about itself. */
export class DocumentProperties extends RichObject {
  readonly apiName = "DocumentProperties";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get #file() {
    return this.#book.library;
  }
  get custom() {
    return new CustomPropertyCollection(this.#book.fileProperties);
  }
  get author() {
    return this.#file.creator ?? "";
  }
  set author(author: string) {
    this.#file.creator = author;
  }
  get title() {
    return this.#file.title;
  }
  set title(title: string) {
    this.#file.title = title;
  }
  get subject() {
    return this.#file.subject;
  }
  set subject(subject: string) {
    this.#file.subject = subject;
  }
  get keywords() {
    return this.#file.keywords;
  }
  set keywords(keywords: string) {
    this.#file.keywords = keywords;
  }
  get comments() {
    return this.#file.description;
  }
  set comments(comments: string) {
    this.#file.description = comments;
  }
  get category() {
    return this.#file.category;
  }
  set category(category: string) {
    this.#file.category = category;
  }
  get manager() {
    return this.#file.manager;
  }
  set manager(manager: string) {
    this.#file.manager = manager;
  }
  get company() {
    return this.#file.company;
  }
  set company(company: string) {
    this.#file.company = company;
  }
  get lastAuthor() {
    return this.#file.lastModifiedBy ?? "";
  }
  get revisionNumber() {
    return this.#file.revision ?? 0;
  }
  set revisionNumber(revision: number) {
    this.#file.revision = revision;
  }
  get creationDate() {
    return this.#file.created;
  }
}
