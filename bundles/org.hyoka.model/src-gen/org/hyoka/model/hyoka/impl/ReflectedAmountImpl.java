/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ReflectedAmount;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reflected Amount</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReflectedAmountImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReflectedAmountImpl#getAccountName <em>Account Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReflectedAmountImpl#getSubaccount <em>Subaccount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ReflectedAmountImpl#getAmount <em>Amount</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReflectedAmountImpl extends ElementImpl implements ReflectedAmount {
	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final Account ACCOUNT_EDEFAULT = Account.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected Account account = ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountName() <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountName()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountName() <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountName()
	 * @generated
	 * @ordered
	 */
	protected String accountName = ACCOUNT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubaccount() <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubaccount()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubaccount() <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubaccount()
	 * @generated
	 * @ordered
	 */
	protected String subaccount = SUBACCOUNT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReflectedAmountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.REFLECTED_AMOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(Account newAccount) {
		Account oldAccount = account;
		account = newAccount == null ? ACCOUNT_EDEFAULT : newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REFLECTED_AMOUNT__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountName() {
		return accountName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountName(String newAccountName) {
		String oldAccountName = accountName;
		accountName = newAccountName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REFLECTED_AMOUNT__ACCOUNT_NAME, oldAccountName, accountName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubaccount() {
		return subaccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubaccount(String newSubaccount) {
		String oldSubaccount = subaccount;
		subaccount = newSubaccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REFLECTED_AMOUNT__SUBACCOUNT, oldSubaccount, subaccount));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.REFLECTED_AMOUNT__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT:
				return getAccount();
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT_NAME:
				return getAccountName();
			case HyokaPackage.REFLECTED_AMOUNT__SUBACCOUNT:
				return getSubaccount();
			case HyokaPackage.REFLECTED_AMOUNT__AMOUNT:
				return getAmount();
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
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT:
				setAccount((Account)newValue);
				return;
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT_NAME:
				setAccountName((String)newValue);
				return;
			case HyokaPackage.REFLECTED_AMOUNT__SUBACCOUNT:
				setSubaccount((String)newValue);
				return;
			case HyokaPackage.REFLECTED_AMOUNT__AMOUNT:
				setAmount((BigDecimal)newValue);
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
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT_NAME:
				setAccountName(ACCOUNT_NAME_EDEFAULT);
				return;
			case HyokaPackage.REFLECTED_AMOUNT__SUBACCOUNT:
				setSubaccount(SUBACCOUNT_EDEFAULT);
				return;
			case HyokaPackage.REFLECTED_AMOUNT__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
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
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT:
				return account != ACCOUNT_EDEFAULT;
			case HyokaPackage.REFLECTED_AMOUNT__ACCOUNT_NAME:
				return ACCOUNT_NAME_EDEFAULT == null ? accountName != null : !ACCOUNT_NAME_EDEFAULT.equals(accountName);
			case HyokaPackage.REFLECTED_AMOUNT__SUBACCOUNT:
				return SUBACCOUNT_EDEFAULT == null ? subaccount != null : !SUBACCOUNT_EDEFAULT.equals(subaccount);
			case HyokaPackage.REFLECTED_AMOUNT__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
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
		result.append(" (account: "); //$NON-NLS-1$
		result.append(account);
		result.append(", accountName: "); //$NON-NLS-1$
		result.append(accountName);
		result.append(", subaccount: "); //$NON-NLS-1$
		result.append(subaccount);
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(')');
		return result.toString();
	}

} //ReflectedAmountImpl
