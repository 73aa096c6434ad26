/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cross Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counts by two headings, such as modality by disease area.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CrossTable#getRowTitle <em>Row Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossTable#getColumnTitle <em>Column Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossTable#getOfWhichTitle <em>Of Which Title</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossTable#getRows <em>Rows</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossTable#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossTable#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable()
 * @model annotation="https://hyoka.org/label ja='\u96c6\u8a08\u8868'"
 * @generated
 */
public interface CrossTable extends Fact {
	/**
	 * Returns the value of the '<em><b>Row Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rows are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Title</em>' attribute.
	 * @see #setRowTitle(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable_RowTitle()
	 * @model annotation="https://hyoka.org/label ja='\u884c\u306e\u898b\u51fa\u3057' help.ja='\u884c\u304c\u8868\u3059\u3082\u306e\u3002\u4f8b\uff1a\u30e2\u30c0\u30ea\u30c6\u30a3\u3002'"
	 * @generated
	 */
	String getRowTitle();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossTable#getRowTitle <em>Row Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Title</em>' attribute.
	 * @see #getRowTitle()
	 * @generated
	 */
	void setRowTitle(String value);

	/**
	 * Returns the value of the '<em><b>Column Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the columns are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column Title</em>' attribute.
	 * @see #setColumnTitle(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable_ColumnTitle()
	 * @model annotation="https://hyoka.org/label ja='\u5217\u306e\u898b\u51fa\u3057' help.ja='\u5217\u304c\u8868\u3059\u3082\u306e\u3002\u4f8b\uff1a\u75be\u60a3\u9818\u57df\u3002'"
	 * @generated
	 */
	String getColumnTitle();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossTable#getColumnTitle <em>Column Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column Title</em>' attribute.
	 * @see #getColumnTitle()
	 * @generated
	 */
	void setColumnTitle(String value);

	/**
	 * Returns the value of the '<em><b>Of Which Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the number in brackets counts, such as 導出件数.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of Which Title</em>' attribute.
	 * @see #setOfWhichTitle(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable_OfWhichTitle()
	 * @model annotation="https://hyoka.org/label ja='\u5185\u6570\u306e\u610f\u5473' help.ja='\u62ec\u5f27\u5185\u306e\u6570\u306e\u610f\u5473\u3002\u4f8b\uff1a\u5c0e\u51fa\u4ef6\u6570\u3002'"
	 * @generated
	 */
	String getOfWhichTitle();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossTable#getOfWhichTitle <em>Of Which Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of Which Title</em>' attribute.
	 * @see #getOfWhichTitle()
	 * @generated
	 */
	void setOfWhichTitle(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row heads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable_Rows()
	 * @model unique="false"
	 *        annotation="https://hyoka.org/label ja='\u884c' help.ja='\u5404\u884c\u306e\u898b\u51fa\u3057\u3002'"
	 * @generated
	 */
	EList<String> getRows();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column heads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable_Columns()
	 * @model unique="false"
	 *        annotation="https://hyoka.org/label ja='\u5217' help.ja='\u5404\u5217\u306e\u898b\u51fa\u3057\u3002'"
	 * @generated
	 */
	EList<String> getColumns();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.CrossCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossTable_Cells()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u30bb\u30eb' help.ja='\u884c\u3068\u5217\u306e\u4ea4\u308f\u308b\u3068\u3053\u308d\u306e\u6570\u3002'"
	 * @generated
	 */
	EList<CrossCell> getCells();

} // CrossTable
