/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.ip;

import org.hyoka.model.hyoka.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Duty Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A duty as a law or contract states it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getContractVersion <em>Contract Version</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getEvent <em>Event</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getReminderDays <em>Reminder Days</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.ip.DutyTemplate#isConfirmed <em>Confirmed</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate()
 * @model annotation="https://hyoka.org/label ja='\u7fa9\u52d9\u306e\u96db\u5f62'"
 * @generated
 */
public interface DutyTemplate extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom, such as AMED or NEDO.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' attribute.
	 * @see #setAgency(String)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Agency()
	 * @model annotation="https://hyoka.org/label ja='\u76f8\u624b\u65b9' help.ja='\u7fa9\u52d9\u3092\u8ca0\u3046\u76f8\u624b\u65b9\u3002\u4f8b\uff1aAMED\u3001NEDO\u3002'"
	 * @generated
	 */
	String getAgency();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getAgency <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' attribute.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(String value);

	/**
	 * Returns the value of the '<em><b>Contract Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contract Version</em>' attribute.
	 * @see #setContractVersion(String)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_ContractVersion()
	 * @model annotation="https://hyoka.org/label ja='\u5951\u7d04\u306e\u7248' help.ja='\u7fa9\u52d9\u3092\u5b9a\u3081\u308b\u5951\u7d04\u306e\u7248\u3002'"
	 * @generated
	 */
	String getContractVersion();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getContractVersion <em>Contract Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract Version</em>' attribute.
	 * @see #getContractVersion()
	 * @generated
	 */
	void setContractVersion(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.DutyEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What starts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see org.hyoka.model.ip.DutyEvent
	 * @see #setEvent(DutyEvent)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Event()
	 * @model annotation="https://hyoka.org/label ja='\u8d77\u7b97\u4e8b\u7531' help.ja='\u671f\u9650\u306e\u8d77\u7b97\u3068\u306a\u308b\u51fa\u6765\u4e8b\u3002'"
	 * @generated
	 */
	DutyEvent getEvent();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see org.hyoka.model.ip.DutyEvent
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(DutyEvent value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.ip.DueBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the due date follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.hyoka.model.ip.DueBasis
	 * @see #setBasis(DueBasis)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Basis()
	 * @model annotation="https://hyoka.org/label ja='\u671f\u9650\u306e\u5b9a\u3081\u65b9' help.ja='\u8d77\u7b97\u65e5\u304b\u3089\u671f\u9650\u3092\u6c7a\u3081\u308b\u65b9\u6cd5\u3002\u66a6\u65e5\u3001\u55b6\u696d\u65e5\u3001\u6708\u306a\u3069\u3002'"
	 * @generated
	 */
	DueBasis getBasis();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.hyoka.model.ip.DueBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(DueBasis value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days or months.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Integer)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Amount()
	 * @model annotation="https://hyoka.org/label ja='\u671f\u9593' help.ja='\u8d77\u7b97\u65e5\u304b\u3089\u671f\u9650\u307e\u3067\u306e\u65e5\u6570\u307e\u305f\u306f\u6708\u6570\u3002'"
	 * @generated
	 */
	Integer getAmount();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Integer value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form to use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see #setForm(String)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Form()
	 * @model annotation="https://hyoka.org/label ja='\u69d8\u5f0f' help.ja='\u63d0\u51fa\u306b\u7528\u3044\u308b\u69d8\u5f0f\u3002'"
	 * @generated
	 */
	String getForm();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see #getForm()
	 * @generated
	 */
	void setForm(String value);

	/**
	 * Returns the value of the '<em><b>Reminder Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many days before the due date to remind; empty: 30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reminder Days</em>' attribute.
	 * @see #setReminderDays(Integer)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_ReminderDays()
	 * @model annotation="https://hyoka.org/label ja='\u4e88\u544a\u65e5\u6570' help.ja='\u671f\u9650\u306e\u4f55\u65e5\u524d\u306b\u77e5\u3089\u305b\u308b\u304b\u3002\u7a7a\u6b04\u306a\u308930\u65e5\u524d\u3002'"
	 * @generated
	 */
	Integer getReminderDays();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getReminderDays <em>Reminder Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminder Days</em>' attribute.
	 * @see #getReminderDays()
	 * @generated
	 */
	void setReminderDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Law, contract, guidance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Source()
	 * @model annotation="https://hyoka.org/label ja='\u6839\u62e0' help.ja='\u7fa9\u52d9\u306e\u6839\u62e0\u3068\u306a\u308b\u6cd5\u4ee4\u3001\u5951\u7d04\u3001\u6307\u91dd\u3002'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Confirmed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was confirmed in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed</em>' attribute.
	 * @see #setConfirmed(boolean)
	 * @see org.hyoka.model.ip.IpPackage#getDutyTemplate_Confirmed()
	 * @model default="false"
	 *        annotation="https://hyoka.org/label ja='\u78ba\u8a8d\u6e08' help.ja='\u6839\u62e0\u306e\u539f\u6587\u3067\u78ba\u8a8d\u3057\u305f\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isConfirmed();

	/**
	 * Sets the value of the '{@link org.hyoka.model.ip.DutyTemplate#isConfirmed <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed</em>' attribute.
	 * @see #isConfirmed()
	 * @generated
	 */
	void setConfirmed(boolean value);

} // DutyTemplate
