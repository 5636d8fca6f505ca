/** What one place of the manifest may hold; returns the problem, if there is one. */
export type Rule =
  | {
      readonly fields: Readonly<Record<string, Rule>>;
      readonly required?: readonly string[];
    }
  | {readonly items: Rule; readonly most?: number}
  | {readonly oneOf: readonly string[]}
  | 'text'
  | 'flag'
  | 'https'
  | 'prefix'
  | 'zone'
  | 'function'
  | 'anything'
  /** A field that Google has and the local workspace has not. */
  | 'unavailable';

const TRIGGER: Rule = {
  fields: {runFunction: 'function', enabled: 'flag'},
  required: ['runFunction'],
};

const EDITOR: Rule = {
  fields: {
    homepageTrigger: TRIGGER,
    onFileScopeGrantedTrigger: TRIGGER,
    linkPreviewTriggers: 'unavailable',
    createActionTriggers: 'unavailable',
  },
};

/** What Google accepts in `appsscript.json`, as far as an add-on needs it. */
export const MANIFEST: Rule = {
  required: ['timeZone', 'runtimeVersion'],
  fields: {
    timeZone: 'zone',
    /** `STABLE` is V8 as well; the older runtime has been switched off. */
    runtimeVersion: {oneOf: ['STABLE', 'V8']},
    exceptionLogging: {oneOf: ['NONE', 'STACKDRIVER']},
    oauthScopes: {items: 'https'},
    urlFetchWhitelist: {items: 'https'},
    chat: 'unavailable',
    executionApi: 'unavailable',
    sheets: 'unavailable',
    webapp: 'unavailable',
    dependencies: {
      fields: {
        libraries: 'unavailable',
        enabledAdvancedServices: {
          items: {
            fields: {userSymbol: 'text', serviceId: 'text', version: 'text'},
            required: ['userSymbol', 'serviceId', 'version'],
          },
        },
      },
    },
    addOns: {
      required: ['common'],
      fields: {
        common: {
          required: ['name', 'logoUrl'],
          fields: {
            name: 'text',
            logoUrl: 'https',
            layoutProperties: {
              fields: {primaryColor: 'text', secondaryColor: 'text'},
            },
            homepageTrigger: TRIGGER,
            openLinkUrlPrefixes: {items: 'prefix'},
            universalActions: {
              items: {
                fields: {
                  label: 'text',
                  openLink: 'https',
                  runFunction: 'function',
                },
                required: ['label'],
              },
            },
            useLocaleFromApp: 'flag',
          },
        },
        gmail: {
          fields: {
            authorizationCheckFunction: 'unavailable',
            homepageTrigger: TRIGGER,
            contextualTriggers: {
              most: 1,
              items: {
                fields: {
                  unconditional: 'anything',
                  onTriggerFunction: 'function',
                },
                required: ['onTriggerFunction'],
              },
            },
            composeTrigger: {
              required: ['selectActions'],
              fields: {
                selectActions: {
                  most: 1,
                  items: {
                    fields: {runFunction: 'function', text: 'text'},
                    required: ['runFunction', 'text'],
                  },
                },
                draftAccess: {oneOf: ['NONE', 'METADATA']},
              },
            },
          },
        },
        calendar: {
          fields: {
            conferenceSolution: 'unavailable',
            createSettingsUrlFunction: 'unavailable',
            eventAttachmentTrigger: 'unavailable',
            homepageTrigger: TRIGGER,
            eventOpenTrigger: TRIGGER,
            eventUpdateTrigger: TRIGGER,
            currentEventAccess: {
              oneOf: ['METADATA', 'READ', 'WRITE', 'READ_WRITE'],
            },
          },
        },
        sheets: EDITOR,
        docs: EDITOR,
        slides: EDITOR,
        drive: {
          fields: {
            homepageTrigger: TRIGGER,
            onItemsSelectedTrigger: 'unavailable',
          },
        },
      },
    },
  },
};
