import type { ConfigData } from 'html-validate';

/** What every page of the product is held to; the exceptions are how the renderer writes, and roles spelled out on purpose. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Browsers that lay tables out as lists forget their roles (DataTable); radiogroup carries aria-required.
    'no-redundant-role': 'off',
    // The list of suggestions is filled while somebody types; a select cannot do that.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
};
