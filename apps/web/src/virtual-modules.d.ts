// Modules that the build makes: the licences of the work of others (build-plugins/third-party-notices.ts).
declare module 'virtual:third-party-notices' {
  export const thirdPartyNotices: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}
