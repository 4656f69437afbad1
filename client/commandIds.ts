/** The commands by the names that the manifest has for them. */
export const commandIds = {
  newArticle: 'dabir.newArticle',
  restartServer: 'dabir.restartServer',
  showOutput: 'dabir.showOutput',
  openConfiguration: 'dabir.openConfiguration',
  copyProse: 'dabir.copyProse',
  exportArticle: 'dabir.export',
  addToRegistry: 'dabir.addToRegistry',
  checkWorkspace: 'dabir.checkWorkspace',
  fixDocument: 'dabir.fixDocument',
  insertToday: 'dabir.insertToday',
  convertDate: 'dabir.convertDate',
  annotateCertain: 'dabir.annotateCertain',
  nextUnlinkedClaim: 'dabir.nextUnlinkedClaim',
  previousUnlinkedClaim: 'dabir.previousUnlinkedClaim',
  showMenu: 'dabir.showMenu',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];
