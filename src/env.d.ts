declare namespace App {
  interface Locals {
    /** The content policy of the page, where it has one. */
    policy?: import('#src/core/site/content-policy.ts').ContentPolicy;
  }
}
