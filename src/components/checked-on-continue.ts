/** How every form is checked: on Continue and not before. Where the focus goes then is the error summary's to say. */
export const checkedOnContinue = {
  mode: 'onSubmit',
  reValidateMode: 'onSubmit',
  shouldFocusError: false,
} as const;
