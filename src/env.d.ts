declare namespace App {
  interface Locals {
    /** The content policy of the page, where it needs another than all pages. */
    policy?: import('#src/core/site/content-policy.ts').ContentPolicy;
  }
}
