// SPDX-License-Identifier: EPL-2.0
/**
 * Fields and forms of pages and dialogs: made from features of the metamodel, bound both ways, with undo, problems and units at
 * the field. Begin with {@link org.hyoka.ui.forms.FormBuilder}.
 */
package org.hyoka.ui.forms;
