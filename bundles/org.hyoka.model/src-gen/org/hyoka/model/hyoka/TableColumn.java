/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column; its name is its head.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.TableColumn#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.TableColumn#isNumeric <em>Numeric</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getTableColumn()
 * @model annotation="https://hyoka.org/label ja='\u5217'"
 * @generated
 */
public interface TableColumn extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTableColumn_Weight()
	 * @model default="1"
	 *        annotation="https://hyoka.org/label ja='\u5e45\u306e\u6bd4' help.ja='\u4ed6\u306e\u5217\u306b\u5bfe\u3059\u308b\u5e45\u306e\u6bd4\u3002'"
	 * @generated
	 */
	Integer getWeight();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TableColumn#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Integer value);

	/**
	 * Returns the value of the '<em><b>Numeric</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is set flush right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numeric</em>' attribute.
	 * @see #setNumeric(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTableColumn_Numeric()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u6570\u5024' help.ja='\u6570\u5024\u306e\u5217\u3068\u3057\u3066\u53f3\u306b\u305d\u308d\u3048\u308b\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isNumeric();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.TableColumn#isNumeric <em>Numeric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numeric</em>' attribute.
	 * @see #isNumeric()
	 * @generated
	 */
	void setNumeric(boolean value);

} // TableColumn
