// SPDX-License-Identifier: EPL-2.0
/**
 * Dossiers as JSON, the whole model in both directions, and the JSON Schema that describes it.
 * <p>
 * The root is the dossier's object. Each model object is a JSON object with its contained objects nested in it;
 * features that hold nothing, or their default value, are left out. {@code "type"} names the class only where the
 * feature alone does not tell it; {@code "id"} is the element's UUID and what references to it hold. Decimals are
 * numbers that keep their decimals ({@code 54.0}), dates and years strings ({@code "FY2018"}, {@code "2022-end"}).
 */
package org.hyoka.core.json;
