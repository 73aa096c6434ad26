/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.PayeeBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Block Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.BlockLinkImpl#getPayer <em>Payer</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BlockLinkImpl#getPayee <em>Payee</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BlockLinkImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BlockLinkImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BlockLinkImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlockLinkImpl extends ElementImpl implements BlockLink {
	/**
	 * The cached value of the '{@link #getPayer() <em>Payer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayer()
	 * @generated
	 * @ordered
	 */
	protected PayeeBlock payer;

	/**
	 * The cached value of the '{@link #getPayee() <em>Payee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayee()
	 * @generated
	 * @ordered
	 */
	protected PayeeBlock payee;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final ContractForm FORM_EDEFAULT = ContractForm.NONE;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected ContractForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlockLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.BLOCK_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayeeBlock getPayer() {
		return payer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayer(PayeeBlock newPayer) {
		PayeeBlock oldPayer = payer;
		payer = newPayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BLOCK_LINK__PAYER, oldPayer, payer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayeeBlock getPayee() {
		return payee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayee(PayeeBlock newPayee) {
		PayeeBlock oldPayee = payee;
		payee = newPayee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BLOCK_LINK__PAYEE, oldPayee, payee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BLOCK_LINK__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContractForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ContractForm newForm) {
		ContractForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BLOCK_LINK__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BLOCK_LINK__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.BLOCK_LINK__PAYER:
				return getPayer();
			case HyokaPackage.BLOCK_LINK__PAYEE:
				return getPayee();
			case HyokaPackage.BLOCK_LINK__AMOUNT:
				return getAmount();
			case HyokaPackage.BLOCK_LINK__FORM:
				return getForm();
			case HyokaPackage.BLOCK_LINK__TEXT:
				return getText();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.BLOCK_LINK__PAYER:
				setPayer((PayeeBlock)newValue);
				return;
			case HyokaPackage.BLOCK_LINK__PAYEE:
				setPayee((PayeeBlock)newValue);
				return;
			case HyokaPackage.BLOCK_LINK__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case HyokaPackage.BLOCK_LINK__FORM:
				setForm((ContractForm)newValue);
				return;
			case HyokaPackage.BLOCK_LINK__TEXT:
				setText((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.BLOCK_LINK__PAYER:
				setPayer((PayeeBlock)null);
				return;
			case HyokaPackage.BLOCK_LINK__PAYEE:
				setPayee((PayeeBlock)null);
				return;
			case HyokaPackage.BLOCK_LINK__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case HyokaPackage.BLOCK_LINK__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case HyokaPackage.BLOCK_LINK__TEXT:
				setText(TEXT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.BLOCK_LINK__PAYER:
				return payer != null;
			case HyokaPackage.BLOCK_LINK__PAYEE:
				return payee != null;
			case HyokaPackage.BLOCK_LINK__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case HyokaPackage.BLOCK_LINK__FORM:
				return form != FORM_EDEFAULT;
			case HyokaPackage.BLOCK_LINK__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", form: "); //$NON-NLS-1$
		result.append(form);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //BlockLinkImpl
