/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of measure; data, so that an office can add its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Unit#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Unit#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Unit#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Unit#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Unit#getDecimals <em>Decimals</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getUnit()
 * @model annotation="https://hyoka.org/label ja='\u5358\u4f4d'"
 * @generated
 */
public interface Unit extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed after a number: 件, 百万円, 億円.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUnit_Symbol()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u8a18\u53f7' help.ja='\u6570\u306e\u5f8c\u306b\u5370\u5237\u3059\u308b\u8a18\u53f7\u3002\u4f8b\uff1a\u4ef6\u3001\u767e\u4e07\u5186\u3001\u5104\u5186\u3002'"
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Unit#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see org.hyoka.model.hyoka.Dimension
	 * @see #setDimension(Dimension)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUnit_Dimension()
	 * @model annotation="https://hyoka.org/label ja='\u91cf\u306e\u7a2e\u985e' help.ja='\u5358\u4f4d\u304c\u8868\u3059\u91cf\u3002\u4ef6\u6570\u3001\u91d1\u984d\u3001\u5272\u5408\u3001\u671f\u9593\u306a\u3069\u3002'"
	 * @generated
	 */
	Dimension getDimension();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Unit#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see org.hyoka.model.hyoka.Dimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(Dimension value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many base units one of it is (百万円: 1000000); amounts of equal dimension and currency convert by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUnit_Factor()
	 * @model annotation="https://hyoka.org/label ja='\u63db\u7b97\u4fc2\u6570' help.ja='1\u5358\u4f4d\u304c\u57fa\u672c\u5358\u4f4d\u306e\u3044\u304f\u3064\u306b\u5f53\u305f\u308b\u304b\uff08\u767e\u4e07\u5186\u306f1000000\uff09\u3002\u540c\u3058\u91cf\u30fb\u901a\u8ca8\u306e\u63db\u7b97\u306b\u4f7f\u3046\u3002'"
	 * @generated
	 */
	BigDecimal getFactor();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Unit#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code for money, such as JPY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUnit_Currency()
	 * @model annotation="https://hyoka.org/label ja='\u901a\u8ca8' help.ja='\u91d1\u984d\u306e\u5358\u4f4d\u306e\u901a\u8ca8\u30b3\u30fc\u30c9\uff08ISO 4217\uff09\u3002\u5186\u306fJPY\u3002'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Unit#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals it is usually printed with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(Integer)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getUnit_Decimals()
	 * @model default="0"
	 *        annotation="https://hyoka.org/label ja='\u5c0f\u6570\u6841' help.ja='\u901a\u5e38\u5370\u5237\u3059\u308b\u5c0f\u6570\u306e\u6841\u6570\u3002'"
	 * @generated
	 */
	Integer getDecimals();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Unit#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(Integer value);

} // Unit
