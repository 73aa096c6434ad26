/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.TableRow#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getTableRow()
 * @model annotation="https://hyoka.org/label ja='\u884c'"
 * @generated
 */
public interface TableRow extends Element {
	/**
	 * Returns the value of the '<em><b>Cells</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One text per column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' attribute list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTableRow_Cells()
	 * @model unique="false" dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u30bb\u30eb' help.ja='\u5217\u3054\u3068\u306e\u30bb\u30eb\u306e\u5185\u5bb9\u3002'"
	 * @generated
	 */
	EList<String> getCells();

} // TableRow
