/* global document */
import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import 'bootstrap/dist/css/bootstrap.min.css';
import form from '@form';

await Formio.createForm(document.getElementById('root'), form);
