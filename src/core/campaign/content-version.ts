/** The version of the content that this generator reads: `schema` in `campaign.json`. Each file of `core/migrations` makes one out of the one before. */
export const CONTENT_VERSION = 2;

/** What a campaign is written for that doesn’t say so. */
export const FIRST_CONTENT_VERSION = 1;
