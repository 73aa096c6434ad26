/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A free table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.DataTable#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.DataTable#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getDataTable()
 * @model annotation="https://hyoka.org/label ja='\u8868'"
 * @generated
 */
public interface DataTable extends Exhibit {
	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.TableColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDataTable_Columns()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5217' help.ja='\u8868\u306e\u5217\u3002'"
	 * @generated
	 */
	EList<TableColumn> getColumns();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.TableRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows below the head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getDataTable_Rows()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u884c' help.ja='\u898b\u51fa\u3057\u3088\u308a\u4e0b\u306e\u884c\u3002'"
	 * @generated
	 */
	EList<TableRow> getRows();

} // DataTable
