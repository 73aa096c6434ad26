/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cross Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One count of a cross table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.CrossCell#getRow <em>Row</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossCell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossCell#getCount <em>Count</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.CrossCell#getOfWhich <em>Of Which</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossCell()
 * @model annotation="https://hyoka.org/label ja='\u30bb\u30eb'"
 * @generated
 */
public interface CrossCell extends Element {
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossCell_Row()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u884c\u756a\u53f7' help.ja='0\u304b\u3089\u6570\u3048\u305f\u884c\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	Integer getRow();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossCell#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(Integer value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossCell_Column()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u5217\u756a\u53f7' help.ja='0\u304b\u3089\u6570\u3048\u305f\u5217\u306e\u756a\u53f7\u3002'"
	 * @generated
	 */
	Integer getColumn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossCell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(Integer value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossCell_Count()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u6570' help.ja='\u30bb\u30eb\u306e\u6570\u3002'"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossCell#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Of Which</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which, in brackets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of Which</em>' attribute.
	 * @see #setOfWhich(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCrossCell_OfWhich()
	 * @model annotation="https://hyoka.org/label ja='\u5185\u6570' help.ja='\u30bb\u30eb\u306e\u6570\u306e\u3046\u3061\u3001\u62ec\u5f27\u5185\u306b\u5370\u5237\u3059\u308b\u5185\u6570\u3002'"
	 * @generated
	 */
	Integer getOfWhich();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.CrossCell#getOfWhich <em>Of Which</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of Which</em>' attribute.
	 * @see #getOfWhich()
	 * @generated
	 */
	void setOfWhich(Integer value);

} // CrossCell
