/**
 * What client and server say to each other beyond the Language Server Protocol; all that `client/` may import from
 * `server/`. Names and shapes only: this file runs nothing and imports nothing, so that it costs neither side a byte.
 *
 * Documents are named by their URI as the protocol writes it; days are ISO 8601 (`2022-01-10`).
 */

/** The language of Dabir's own files; ordinary Markdown and plain text are served besides. */
export const languageId = 'persian-news';

/** The section of the editor's settings that the server asks for with `workspace/configuration`. */
export const settingsSection = 'dabir';

/** Names under which a configuration is looked for, from the article's folder upward; the first one found counts. */
export const configurationFiles = ['dabir.config.yaml', 'dabir.config.yml', 'dabir.config.json'] as const;

/** Names under which a newsroom's own registry of names is looked for, likewise; of a folder that has both, both count. */
export const registryFiles = ['dabir.registry.tsv', 'dabir.registry.yaml'] as const;

/**
 * What within a message is written as a program writes it and has signs at an end or in it that would change sides in a Persian line: a
 * day of ISO 8601, an option, the end of a file's name.
 */
export const programWords = /(?<![\w./])(?:\.[a-z][\w.]*|--[a-z][\w-]*|\d{4}-W?\d{2}(?:[\d:TZ+./-]*[\dZ])?)/gi;

/** Beside the configurations a `package.json` counts where it has this key. */
export const configurationKey = 'dabir';

/** Client → server, request: what the language status item says of an open article. Answers `null` where it is not open. */
export const articleStatusRequest = 'dabir/articleStatus';

export interface ArticleStatus {
  /** Whether the text is mostly Persian; where it is not, Dabir stays silent and the counts are 0. */
  readonly persian: boolean;
  /** So long that it is left to the command line; then it counts as not Persian, too. */
  readonly tooLong: boolean;
  /** The language of messages about it: the reader's own choice, else the project's. */
  readonly language: 'fa' | 'en';
  /** The day that relative dates count from, and what said so; `null` where nothing does. */
  readonly reference: {
    readonly day: string;
    /** The same day as its reader writes it, by the setting of messages: «دوشنبه ۲۰ دی ۱۴۰۰», “Monday 10 January 2022”. */
    readonly label: string;
    readonly from: 'front-matter' | 'dateline' | 'option' | 'text';
  } | null;
  /** Recognised expressions of time. */
  readonly dates: number;
  /** Persons, organisations, places …, each counted once however often it is named. */
  readonly entities: number;
  readonly claims: number;
  /** Those claims whose chain has no source link. */
  readonly unlinkedClaims: number;
}

/**
 * Server → client, request: the text of one file, for a server without a file system of its own (a browser's worker) and
 * for virtual file systems. Answers `null` where there is no such file, and says of one that is not UTF-8 just that.
 */
export const readFileRequest = 'dabir/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

export type ReadFileResult = string | { readonly unread: 'not UTF-8' } | null;

/**
 * Client → server, request: all that was recognised in an open article, for views that show or count it. Answers `null`
 * where it is not open; the lists are empty where the text is not Persian. The same as `dabir annotate --format json` gives.
 */
export const annotationsRequest = 'dabir/annotations';

export interface AnnotationsParams {
  readonly textDocument: { readonly uri: string };
}

/** Offsets are zero-based UTF-16 code units; what is not known is `null`. */
export interface ArticleAnnotations {
  readonly path: string;
  readonly reference: {
    readonly day: string | null;
    readonly from: 'front-matter' | 'dateline' | 'option' | 'text' | 'none';
    readonly reason: { readonly fa: string; readonly en: string };
  };
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: 'date' | 'time' | 'duration' | 'set';
    readonly calendar: 'solar' | 'gregorian' | 'lunar' | 'none';
    readonly grain: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly time: string | null;
    readonly zone: string | null;
    readonly duration: string | null;
    readonly relative: boolean;
    readonly approximate: boolean;
    readonly equivalentOf: number | null;
  }[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: 'person' | 'organisation' | 'place' | 'event' | 'work';
    readonly id: string | null;
    readonly name: string;
    readonly nameEn: string | null;
    /** Mentions of one thing share it; of a document that is open it says nothing else. */
    readonly chain: number;
    readonly confidence: number;
    readonly via: 'registry' | 'model' | 'markup' | 'project';
  }[];
  readonly claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: 'quote' | 'reported' | 'media' | 'document' | 'vague' | 'statistic' | 'accusation' | 'superlative';
    readonly cue: { readonly start: number; readonly end: number } | null;
    readonly source: { readonly start: number; readonly end: number; readonly chain: number | null } | null;
    readonly chain: number;
    readonly linked: boolean;
    readonly links: readonly number[];
  }[];
  readonly links: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: 'source' | 'entity' | 'date' | 'other';
    readonly target: string | null;
  }[];
}

/**
 * Client → server, request: what the dates of an article are in the other calendar, or which day a relative one is, for a
 * view that can show it beside each date. Answers `null` where the article is not open.
 */
export const conversionsRequest = 'dabir/conversions';

/** Offsets are zero-based UTF-16 code units. */
export interface DateConversion {
  readonly start: number;
  readonly end: number;
  /** In the language of messages: «۹ ژانویهٔ ۲۰۲۲», “9 January 2022”. */
  readonly label: string;
}

/**
 * Client → server, request: what the newsroom's registry would have of the name that is selected in an open article, or stands
 * at the caret. Answers `null` where no name stands there. Where `type` is `null`, nothing says what the name is: ask the
 * writer, and then again with a type.
 */
export const registryEntryRequest = 'dabir/registryEntry';

export interface RegistryEntryParams {
  readonly textDocument: { readonly uri: string };
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly type?: ArticleAnnotations['entities'][number]['type'];
}

export type RegistryEntryResult = {
  readonly name: string;
  readonly type: ArticleAnnotations['entities'][number]['type'] | null;
  /** The newsroom's registry has the name already. */
  readonly known: boolean;
  /** A `WorkspaceEdit` that puts it there; `null` where that cannot be. */
  readonly edit: object | null;
  /** The registry's file, and the line (from 0) that holds the name after the edit. */
  readonly uri: string | null;
  readonly line: number;
} | null;

/**
 * Client → server, request: what becomes of an address that is pasted into an open article at a caret or over a selection: the
 * source of the claim there. Answers `null` where it is to be pasted as it is.
 */
export const pasteSourceRequest = 'dabir/pasteSource';

export interface PasteSourceParams {
  readonly textDocument: { readonly uri: string };
  readonly range: RegistryEntryParams['range'];
  /** What is on the clipboard. */
  readonly url: string;
}

export type PasteSourceResult = {
  /** What the editor calls it, in the language of messages. */
  readonly title: string;
  /** What stands in the place of the selection, or at the caret. */
  readonly insert: string;
  /** The other edits, which touch neither: `TextEdit`s of the protocol. */
  readonly edits: readonly { readonly range: RegistryEntryParams['range']; readonly newText: string }[];
} | null;

/**
 * Client → server, request: a day in the words of the three calendars, as the house writes it: today, to be written at a
 * caret, or the date that is selected or stands at the caret, to be written in its place. Answers `null` where no date
 * that is one day stands there.
 */
export const dateWordingsRequest = 'dabir/dateWordings';

export interface DateWordingsParams {
  readonly textDocument: { readonly uri: string };
  readonly range: RegistryEntryParams['range'];
  /** Today is the writer's, by the clock of the machine that the server runs on. */
  readonly of: 'today' | 'selection';
}

export type DateWordingsResult = {
  /** What the chosen words take the place of. */
  readonly range: RegistryEntryParams['range'];
  /** As it is written now; empty for today. */
  readonly written: string;
  /** The calendar that it is written in is left out. In the digits of the text. */
  readonly choices: readonly { readonly calendar: 'solar' | 'gregorian' | 'lunar'; readonly text: string }[];
} | null;

/**
 * Client → server, request: an open article with all its certain names and dates marked up. Answers `null` where it is not
 * open, not Persian, or plain text, which has no markup.
 */
export const annotateCertainRequest = 'dabir/annotateCertain';

export type AnnotateCertainResult = {
  /** A `WorkspaceEdit`; `null` where there is nothing to add. */
  readonly edit: object | null;
  readonly added: number;
  /** Certain names and dates that found no place: in code, in another mark, where a mark would change something else. */
  readonly left: number;
} | null;

/**
 * Client → server, request: reads every article of the workspace, those that are not open included. Afterwards the server
 * reports their problems with `workspace/diagnostic`, as if `workspaceProblems` were set. Progress goes to `workDoneToken`.
 */
export const checkWorkspaceRequest = 'dabir/checkWorkspace';

export interface CheckWorkspaceResult {
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
  /** Articles with any problem. */
  readonly faulty: number;
  /** Whether the workspace has more articles than are looked at: see {@link mostArticles}. */
  readonly hasMore: boolean;
}

/** A workspace of more is an archive: the rest of it is left to the command line. */
export const mostArticles = 5_000;

/**
 * Server → client, request: the articles below a folder, for a server without a file system of its own. Answers their URIs.
 */
export const findArticlesRequest = 'dabir/findArticles';

export interface FindArticlesParams {
  readonly folder: string;
}

/** The formats that an article is exported to, as `dabir export --to` names them. */
export const exportFormats = ['html', 'jsonld', 'ninjs', 'tei', 'webannotation', 'brat'] as const;

/** Client → server, request: an open article in another format. Answers `null` where it is not open or not Persian. */
export const exportRequest = 'dabir/export';

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: (typeof exportFormats)[number];
  /** What the article is called in the export: its path in the workspace. */
  readonly path: string;
  /** What was recognised too, not only what is annotated or certain. */
  readonly recognised: boolean;
}

export type ExportResult = {
  readonly content: string;
  /** The id of the language of what is written, for an editor. */
  readonly languageId: string;
} | null;

/**
 * Client → server, request: what a tool for assistants answers, the same as `dabir mcp` gives. `uri` is that of the folder
 * or article whose settings hold.
 */
export const toolRequest = 'dabir/tool';

/** The tools, as VS Code's manifest names them. */
export const toolNames = [
  'dabir_check_text',
  'dabir_convert_date',
  'dabir_identify_name',
  'dabir_article_sources',
] as const;

export interface ToolParams {
  readonly name: string;
  readonly input: unknown;
  readonly uri: string;
}

/** Plain data, or why there is no answer, in the language of messages. */
export type ToolResult = { readonly answer: object } | { readonly failure: string };

/** Client → server, request: a rule's page as Markdown. Answers `null` where there is no such rule. */
export const rulePageRequest = 'dabir/rulePage';

export interface RulePageParams {
  /** `category/name`. */
  readonly rule: string;
  readonly language: 'fa' | 'en';
}

export type RulePageResult = string | null;
