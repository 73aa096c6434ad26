/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sheet Number</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The number of one year's review sheet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.SheetNumber#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SheetNumber#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SheetNumber#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SheetNumber#getSystemId <em>System Id</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.SheetNumber#getUrl <em>Url</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getSheetNumber()
 * @model annotation="https://hyoka.org/label ja='\u30ec\u30d3\u30e5\u30fc\u30b7\u30fc\u30c8\u306e\u756a\u53f7'"
 * @generated
 */
public interface SheetNumber extends Element {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year in which the sheet was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSheetNumber_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u30b7\u30fc\u30c8\u306e\u5e74\u5ea6\uff08\u516c\u958b\u5e74\u5ea6\u30fb\u4e8b\u696d\u5e74\u5ea6\uff09\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SheetNumber#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSheetNumber_Number()
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696d\u756a\u53f7' help.ja='\u30b7\u30fc\u30c8\u306e\u4e8b\u696d\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SheetNumber#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Ministry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose sheet it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ministry</em>' reference.
	 * @see #setMinistry(Organization)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSheetNumber_Ministry()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5e9c\u7701\u5e81' help.ja='\u305d\u306e\u30b7\u30fc\u30c8\u306e\u5e9c\u7701\u5e81\u3002'"
	 * @generated
	 */
	Organization getMinistry();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SheetNumber#getMinistry <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ministry</em>' reference.
	 * @see #getMinistry()
	 * @generated
	 */
	void setMinistry(Organization value);

	/**
	 * Returns the value of the '<em><b>System Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the program in the system that publishes the sheets (予算事業ID).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System Id</em>' attribute.
	 * @see #setSystemId(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSheetNumber_SystemId()
	 * @model annotation="https://hyoka.org/label ja='\u4e8b\u696dID' help.ja='\u30b7\u30fc\u30c8\u3092\u516c\u958b\u3059\u308b\u30b7\u30b9\u30c6\u30e0\u3067\u306e\u4e88\u7b97\u4e8b\u696dID\u3002'"
	 * @generated
	 */
	String getSystemId();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SheetNumber#getSystemId <em>System Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System Id</em>' attribute.
	 * @see #getSystemId()
	 * @generated
	 */
	void setSystemId(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the sheet is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSheetNumber_Url()
	 * @model annotation="https://hyoka.org/label ja='URL' help.ja='\u30b7\u30fc\u30c8\u3092\u516c\u958b\u3057\u3066\u3044\u308bURL\u3002'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.SheetNumber#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

} // SheetNumber
