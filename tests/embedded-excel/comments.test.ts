import { readPackage } from "../support/embedded-package";
import { errorOf, readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// As Microsoft documents Comment, CommentReply and their collections.
const commented = () =>
  workbookWith((sheet, { workbook }) => {
    const first = sheet.comments.add("B2", "Look <here>");
    first.replies.add("I did");
    first.replies.add("Good");
    first.resolved = true;
    workbook.worksheets.add("Other").comments.add("A1", "Elsewhere");
  });

const all = () =>
  Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("content, resolved, authorName, contentType, replies/content, replies/resolved");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return comments.items.map(({ content, resolved, replies }, i) => [
      places[i]?.address,
      content,
      resolved,
      replies.items.map((reply) => `${reply.content}${reply.resolved ? ", resolved" : ""}`),
    ]);
  });

const THREADS = [
  ["Sheet1!B2", "Look <here>", true, ["I did, resolved", "Good, resolved"]],
  ["Other!A1", "Elsewhere", false, []],
];

it("keeps threads with their replies, in the file, too", async () => {
  const excel = await commented();
  expect(await all()).toEqual(THREADS);
  await reopened(excel);
  expect(await all()).toEqual(THREADS);
});

it("is seen by older programs as a note of its cell", async () => {
  const parts = readPackage(await (await commented()).save());
  expect(parts.get("xl/comments1.xml")).toMatch(
    /<author>tc=\{[-0-9]+\}<\/author>[\s\S]*ref="B2"[\s\S]*Look &lt;here&gt;/,
  );
  expect(parts.get("xl/threadedComments/threadedComment1.xml")).toContain("<text>Look &lt;here&gt;</text>");
  expect(parts.get("xl/persons/person.xml")).toContain('displayName="Author"');
});

it("is found by its cell or a reply, changed, and deleted with its replies", async () => {
  await reopened(await commented());
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const comment = comments.getItemByCell("Sheet1!B2");
    const reply = comment.replies.getItemAt(1).load("id");
    await context.sync();
    const same = comments.getItemByReplyId(reply.id).load("content");
    reply.content = "Very good";
    comment.replies.getItemAt(0).delete();
    const parent = reply.getParentComment().load("content");
    await context.sync();
    expect([same.content, parent.content]).toEqual(["Look <here>", "Look <here>"]);
  });
  expect((await all())[0]).toEqual(["Sheet1!B2", "Look <here>", true, ["Very good, resolved"]]);
  const excel = await workbookWith((sheet) => {
    sheet.comments.add("B2", "Gone").replies.add("Too");
    sheet.comments.getItemByCell("B2").delete();
  });
  expect(await all()).toEqual([]);
  expect([...readPackage(await excel.save()).keys()].filter((path) => path.includes("omment"))).toEqual([]);
});

it("moves with its cell, and says who wrote it and when", async () => {
  const before = Date.now();
  await commented();
  const read = await readFirstSheet(
    (sheet) => {
      sheet.getRange("1:1").insert("Down");
      const comment = sheet.comments.getItemByCell("B3");
      return comment.load("authorName, authorEmail, creationDate, contentType");
    },
    ({ authorName, authorEmail, creationDate, contentType }) => ({
      authorName,
      authorEmail,
      contentType,
      creationDate,
    }),
  );
  expect(read).toMatchObject({ authorName: "Author", authorEmail: "", contentType: "Plain" });
  expect(new Date(read.creationDate).getTime()).toBeGreaterThanOrEqual(before);
});

it.each([
  {
    what: "a cell of no sheet",
    work: (w: Excel.Workbook) => w.comments.add("A1", "x"),
    code: "InvalidArgument",
    at: "add",
  },
  {
    what: "two cells",
    work: (w: Excel.Workbook) => w.comments.add("Sheet1!A1:A2", "x"),
    code: "InvalidArgument",
    at: "add",
  },
  {
    what: "a cell that has one",
    work: (w: Excel.Workbook) => w.comments.add("Sheet1!B2", "x"),
    code: "InvalidOperation",
    at: "add",
  },
  {
    what: "a mention",
    work: (w: Excel.Workbook) =>
      w.comments.add("Sheet1!C2", { mentions: [], richContent: "" }, Excel.ContentType.mention),
    code: "NotImplemented",
    at: "add",
  },
  {
    what: "a cell without",
    work: (w: Excel.Workbook) => w.comments.getItemByCell("Sheet1!C2"),
    code: "ItemNotFound",
    at: "getItemByCell",
  },
])("refuses $what", async ({ work, code, at }) => {
  await commented();
  const error = await errorOf(({ workbook }) => {
    work(workbook).load("id");
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, `CommentCollection.${at}`]);
});
