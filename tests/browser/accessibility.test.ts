import { axeFaults, OF_COLOURS } from "../support/axe";
import { LIGHT, LOOKS } from "../support/looks";
import { refreshInPane } from "../support/pane-journey";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
  await refreshInPane(workbench);
});
afterAll(() => workbench.close());

// The pane's own document is looked at in pane-states.test.ts.
it.each(["Settings", "Dashboard", "Trends", "Narrative"])("axe finds nothing in the workbench, %s", async (sheet) => {
  await workbench.openTab(sheet);
  await workbench.page.getByLabel(`Cells of the sheet ${sheet}`).waitFor();
  const faults: string[] = [];
  for (const { look, media } of LOOKS) {
    await workbench.page.emulateMedia(media);
    faults.push(
      ...(await axeFaults(workbench.page, media === LIGHT ? undefined : OF_COLOURS)).map(
        (fault) => `${look}: ${fault}`,
      ),
    );
  }
  expect(faults).toEqual([]);
});
