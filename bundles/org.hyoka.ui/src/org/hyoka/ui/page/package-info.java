// SPDX-License-Identifier: EPL-2.0
/**
 * What a page of the editor is made with: a subclass of {@link org.hyoka.ui.page.DossierPage}, contributed through the extension
 * point {@code org.hyoka.ui.editorPages}, gets a {@link org.hyoka.ui.page.PageContext}.
 */
package org.hyoka.ui.page;
