// SPDX-License-Identifier: EPL-2.0
/**
 * Dossiers as JSON, the whole model in both directions, and the JSON Schema that describes it.
 * <p>
 * The root is the dossier's object. Each model object is a JSON object with the objects it contains nested in it. First
 * come its values, then its references, then what it contains, each in the order of the metamodel.
 * <ul>
 * <li>{@code "id"} is the object's UUID and what references to it hold. Objects without one get one when they are read.
 * <li>{@code "type"} names the class where the property alone does not tell it ({@code "Program"}).
 * <li>Values that have a default are always written, and as {@code null} if they were taken away; whatever else is empty
 * is left out.
 * <li>Decimals are numbers that keep their decimals ({@code 54.0}); dates and years are strings ({@code "FY2018"},
 * {@code "2022-end"}); values of enums are the names of their literals.
 * <li>{@code "extensions"} holds objects of other metamodels, with the class as {@code NAMESPACE#NAME}. They are read if
 * a bundle that knows them is installed. A dossier with contents that no installed bundle reads is not written, so that
 * nothing gets lost without a word (rule 9).
 * </ul>
 */
package org.hyoka.dossier.json;
